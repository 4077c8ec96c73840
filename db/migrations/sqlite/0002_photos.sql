CREATE TABLE `photo_refusals` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`household_id` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `photo_refusals_content` ON `photo_refusals` (`visit_id`,`sha256`,`reason`);--> statement-breakpoint
CREATE TABLE `visit_photos` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`household_id` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`stored_sha256` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visit_photos_content` ON `visit_photos` (`visit_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `visit_photos_household` ON `visit_photos` (`household_id`);--> statement-breakpoint
CREATE INDEX `visit_photos_stored` ON `visit_photos` (`stored_sha256`);