ALTER TABLE `handbook_distributions` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `sections` text;--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `copies` integer;--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `caregiver_id` text REFERENCES caregivers(id);--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `signed` integer;--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `class_session_id` text;--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `withdrawn_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `handbook_distributions` ADD `withdrawn_reason` text;