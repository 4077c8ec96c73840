CREATE TABLE `import_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`file_name` text NOT NULL,
	`source` text NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_imported` integer NOT NULL,
	`rows_bad` integer NOT NULL,
	`rows_held` integer NOT NULL,
	`rows_skipped` integer NOT NULL,
	`content_hash` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `import_batches_programme` ON `import_batches` (`programme_id`);--> statement-breakpoint
CREATE TABLE `import_undos` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_undos_batch` ON `import_undos` (`batch_id`);--> statement-breakpoint
CREATE TABLE `imported_households` (
	`household_id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`line` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `imported_households_batch` ON `imported_households` (`batch_id`);