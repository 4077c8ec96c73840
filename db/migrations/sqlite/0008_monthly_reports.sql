CREATE TABLE `monthly_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`month` text NOT NULL,
	`number` integer NOT NULL,
	`programme_version_id` text NOT NULL,
	`snapshot` text NOT NULL,
	`sha256` text NOT NULL,
	`seal` text NOT NULL,
	`note` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`programme_version_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `monthly_reports_number` ON `monthly_reports` (`programme_id`,`month`,`number`);--> statement-breakpoint
CREATE INDEX `monthly_reports_programme` ON `monthly_reports` (`programme_id`);