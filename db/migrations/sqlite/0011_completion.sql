CREATE TABLE `certificate_reissues` (
	`id` text PRIMARY KEY NOT NULL,
	`completion_id` text NOT NULL,
	`issue` integer NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`completion_id`) REFERENCES `completions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_reissues_issue` ON `certificate_reissues` (`completion_id`,`issue`);--> statement-breakpoint
CREATE TABLE `spot_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`draw_id` text NOT NULL,
	`household_id` text NOT NULL,
	`channel` text NOT NULL,
	`on_date` text NOT NULL,
	`outcome` text NOT NULL,
	`deviations` text NOT NULL,
	`remark` text,
	`replaces` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`draw_id`) REFERENCES `spot_draws`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `spot_checks_draw` ON `spot_checks` (`draw_id`);--> statement-breakpoint
CREATE INDEX `spot_checks_household` ON `spot_checks` (`household_id`);--> statement-breakpoint
CREATE TABLE `spot_draws` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`number` integer NOT NULL,
	`share` integer NOT NULL,
	`fresh` integer NOT NULL,
	`seed` text NOT NULL,
	`frame` text NOT NULL,
	`drawn` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spot_draws_number` ON `spot_draws` (`programme_id`,`number`);--> statement-breakpoint
CREATE TABLE `spot_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`check_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`due_on` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`check_id`) REFERENCES `spot_checks`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `spot_steps_check` ON `spot_steps` (`check_id`);--> statement-breakpoint
ALTER TABLE `completions` ADD `programme_version_id` text REFERENCES programme_versions(id);