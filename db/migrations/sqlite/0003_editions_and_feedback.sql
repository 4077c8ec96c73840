CREATE TABLE `acknowledgements` (
	`id` text PRIMARY KEY NOT NULL,
	`section_version_id` text NOT NULL,
	`device_key` text NOT NULL,
	`household_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`section_version_id`) REFERENCES `section_versions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acknowledgements_device` ON `acknowledgements` (`section_version_id`,`device_key`);--> statement-breakpoint
CREATE TABLE `family_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`device_hash` text,
	`bound_at` integer,
	`revoked_at` integer,
	`revoked_by` text,
	`revoked_reason` text,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`revoked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_cards_token` ON `family_cards` (`token_hash`);--> statement-breakpoint
CREATE INDEX `family_cards_household` ON `family_cards` (`household_id`);--> statement-breakpoint
CREATE INDEX `family_cards_device` ON `family_cards` (`device_hash`);--> statement-breakpoint
CREATE TABLE `feedback_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `feedback_themings` (
	`id` text PRIMARY KEY NOT NULL,
	`feedback_id` text NOT NULL,
	`theme_id` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`feedback_id`) REFERENCES `feedback`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`theme_id`) REFERENCES `feedback_themes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `feedback_themings_feedback` ON `feedback_themings` (`feedback_id`);--> statement-breakpoint
CREATE TABLE `feedback_tries` (
	`id` text PRIMARY KEY NOT NULL,
	`address_key` text NOT NULL,
	`device_key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `feedback_tries_address` ON `feedback_tries` (`address_key`,`at`);--> statement-breakpoint
CREATE INDEX `feedback_tries_device` ON `feedback_tries` (`device_key`,`at`);--> statement-breakpoint
CREATE TABLE `proposal_editors` (
	`proposal_id` text NOT NULL,
	`user_id` text NOT NULL,
	`last_seen_at` integer NOT NULL,
	PRIMARY KEY(`proposal_id`, `user_id`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `proposal_reasons` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`passage` text NOT NULL,
	`theme_id` text,
	`words` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`theme_id`) REFERENCES `feedback_themes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `proposal_reasons_proposal` ON `proposal_reasons` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `proposal_reasons_theme` ON `proposal_reasons` (`theme_id`);--> statement-breakpoint
CREATE TABLE `proposal_saves` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`based_on` text,
	`content` text NOT NULL,
	`disposition` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `proposal_saves_proposal` ON `proposal_saves` (`proposal_id`,`at`);--> statement-breakpoint
CREATE TABLE `proposal_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`save_id` text NOT NULL,
	`step` text NOT NULL,
	`note` text,
	`safety_critical` integer,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`save_id`) REFERENCES `proposal_saves`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `proposal_steps_proposal` ON `proposal_steps` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`section_code` text NOT NULL,
	`base_version_id` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`base_version_id`) REFERENCES `section_versions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `proposals_section` ON `proposals` (`section_code`);--> statement-breakpoint
ALTER TABLE `editions` ADD `published_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `feedback` ADD `follow_up_id` text;--> statement-breakpoint
CREATE INDEX `feedback_household` ON `feedback` (`household_id`);--> statement-breakpoint
CREATE INDEX `feedback_visit` ON `feedback` (`visit_id`);--> statement-breakpoint
ALTER TABLE `feedback_decisions` ADD `theme_id` text REFERENCES feedback_themes(id);--> statement-breakpoint
CREATE INDEX `feedback_decisions_theme` ON `feedback_decisions` (`theme_id`);--> statement-breakpoint
ALTER TABLE `section_versions` ADD `proposal_id` text;--> statement-breakpoint
ALTER TABLE `section_versions` ADD `safety_critical` integer;--> statement-breakpoint
ALTER TABLE `class_sessions` ADD `edition_id` text REFERENCES editions(id);