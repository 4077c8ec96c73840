CREATE TABLE `voice_recordings` (
	`id` text PRIMARY KEY NOT NULL,
	`section_version_id` text NOT NULL,
	`locale` text NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`section_version_id`) REFERENCES `section_versions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `voice_recordings_text` ON `voice_recordings` (`section_version_id`,`locale`);--> statement-breakpoint
CREATE INDEX `voice_recordings_file` ON `voice_recordings` (`sha256`);