CREATE TABLE `phones` (
	`id` text PRIMARY KEY NOT NULL,
	`device_id` text NOT NULL,
	`user_id` text NOT NULL,
	`waiting` integer NOT NULL,
	`files_waiting` integer NOT NULL,
	`attention` integer NOT NULL,
	`oldest_at` integer,
	`delivered_at` integer,
	`stuck` text NOT NULL,
	`offline` text NOT NULL,
	`persisted` integer,
	`build` text NOT NULL,
	`reported_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phones_device_user` ON `phones` (`device_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `phones_user` ON `phones` (`user_id`);