CREATE TABLE `section_readings` (
	`edition_id` text NOT NULL,
	`section_code` text NOT NULL,
	`reader_key` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`edition_id`, `section_code`, `reader_key`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE restrict
);
