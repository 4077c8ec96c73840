CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`scope` text NOT NULL,
	`device` text,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_key` text NOT NULL,
	`address_key` text NOT NULL,
	`at` integer NOT NULL,
	`succeeded` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempts_account` ON `sign_in_attempts` (`account_key`,`at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`login_name` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`organisation_id` text NOT NULL,
	`region_code` text NOT NULL,
	`phone` text,
	`title` text,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`is_demo` integer NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_login_name` ON `users` (`login_name`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_role` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`household_id` text,
	`details` text
);
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_log_household` ON `audit_log` (`household_id`);--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `read_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`actor_role` text NOT NULL,
	`what` text NOT NULL,
	`household_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `read_log_household` ON `read_log` (`household_id`);--> statement-breakpoint
CREATE TABLE `completion_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`item_key` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `completion_overrides_household` ON `completion_overrides` (`household_id`);--> statement-breakpoint
CREATE TABLE `completion_reversals` (
	`id` text PRIMARY KEY NOT NULL,
	`completion_id` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`completion_id`) REFERENCES `completions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `completions` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`certificate_no` text NOT NULL,
	`on_date` text NOT NULL,
	`items` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `completions_certificate` ON `completions` (`certificate_no`);--> statement-breakpoint
CREATE INDEX `completions_household` ON `completions` (`household_id`);--> statement-breakpoint
CREATE TABLE `edition_sections` (
	`edition_id` text NOT NULL,
	`section_code` text NOT NULL,
	`section_version_id` text NOT NULL,
	PRIMARY KEY(`edition_id`, `section_code`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`section_version_id`) REFERENCES `section_versions`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`number` integer NOT NULL,
	`published_on` text,
	`published_at` integer,
	`note` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_code` ON `editions` (`code`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`section_code` text,
	`edition_id` text,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`household_id` text,
	`visit_id` text,
	`class_session_id` text,
	`on_date` text NOT NULL,
	`by_user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `feedback_section` ON `feedback` (`section_code`);--> statement-breakpoint
CREATE TABLE `feedback_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`feedback_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`feedback_id`) REFERENCES `feedback`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `feedback_decisions_feedback` ON `feedback_decisions` (`feedback_id`);--> statement-breakpoint
CREATE TABLE `handbook_distributions` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`on_date` text NOT NULL,
	`visit_id` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `handbook_distributions_household` ON `handbook_distributions` (`household_id`);--> statement-breakpoint
CREATE TABLE `section_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`section_code` text NOT NULL,
	`version_no` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`reviewed_by` text,
	`reviewed_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`reviewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_versions_number` ON `section_versions` (`section_code`,`version_no`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`on_date` text,
	`at_time` text,
	`no_date_reason` text,
	`basis_date` text NOT NULL,
	`visit_id` text,
	`revision_id` text,
	`reason` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `appointments_household` ON `appointments` (`household_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`trainer_id` text NOT NULL,
	`from_date` text NOT NULL,
	`until_date` text,
	`reason` text,
	`assigned_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`trainer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`assigned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `assignments_household` ON `assignments` (`household_id`);--> statement-breakpoint
CREATE INDEX `assignments_trainer` ON `assignments` (`trainer_id`);--> statement-breakpoint
CREATE TABLE `caregivers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sex` text NOT NULL,
	`birth_date` text NOT NULL,
	`id_number` text,
	`id_hash` text,
	`is_test` integer NOT NULL,
	`created_at` integer NOT NULL,
	`phone` text
);
--> statement-breakpoint
CREATE INDEX `caregivers_id_hash` ON `caregivers` (`id_hash`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`kind` text NOT NULL,
	`granted` integer NOT NULL,
	`text_version` text NOT NULL,
	`signed_by` text NOT NULL,
	`as_guardian` integer NOT NULL,
	`on_date` text NOT NULL,
	`by_user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `consents_household` ON `consents` (`household_id`);--> statement-breakpoint
CREATE TABLE `elders` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sex` text NOT NULL,
	`birth_date` text NOT NULL,
	`id_number` text,
	`id_hash` text,
	`is_test` integer NOT NULL,
	`created_at` integer NOT NULL,
	`conditions` text
);
--> statement-breakpoint
CREATE INDEX `elders_id_hash` ON `elders` (`id_hash`);--> statement-breakpoint
CREATE TABLE `eligibility_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`approved` integer NOT NULL,
	`reason_code` text,
	`evidence` text NOT NULL,
	`note` text,
	`on_date` text NOT NULL,
	`by_user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `eligibility_reviews_household` ON `eligibility_reviews` (`household_id`);--> statement-breakpoint
CREATE TABLE `household_members` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`standing` text NOT NULL,
	`relation` text NOT NULL,
	`since` text NOT NULL,
	`until` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `household_members_household` ON `household_members` (`household_id`);--> statement-breakpoint
CREATE TABLE `households` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`programme_version_id` text NOT NULL,
	`elder_id` text NOT NULL,
	`student_no` text NOT NULL,
	`seat` integer,
	`street_code` text NOT NULL,
	`community` text NOT NULL,
	`address` text NOT NULL,
	`special_category` text,
	`source` text NOT NULL,
	`applied_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`programme_version_id`) REFERENCES `programme_versions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`elder_id`) REFERENCES `elders`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `households_student_no` ON `households` (`student_no`);--> statement-breakpoint
CREATE INDEX `households_programme` ON `households` (`programme_id`);--> statement-breakpoint
CREATE TABLE `needs_assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`ability_level` text NOT NULL,
	`ability_score` integer,
	`assessed_on` text NOT NULL,
	`assessor_org` text,
	`provisional` integer NOT NULL,
	`needs_tags` text NOT NULL,
	`by_user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `needs_assessments_household` ON `needs_assessments` (`household_id`);--> statement-breakpoint
CREATE TABLE `plan_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`skill_code` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `plan_decisions_household` ON `plan_decisions` (`household_id`);--> statement-breakpoint
CREATE TABLE `status_events` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`position` integer NOT NULL,
	`status` text NOT NULL,
	`on_date` text NOT NULL,
	`reason_code` text,
	`note` text,
	`by_user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `status_events_position` ON `status_events` (`household_id`,`position`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`presence` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `class_sessions`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `attendances_session` ON `attendances` (`session_id`);--> statement-breakpoint
CREATE INDEX `attendances_household` ON `attendances` (`household_id`);--> statement-breakpoint
CREATE TABLE `class_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`held_on` text NOT NULL,
	`start_at` text NOT NULL,
	`end_at` text NOT NULL,
	`place` text NOT NULL,
	`teacher_id` text NOT NULL,
	`module_codes` text NOT NULL,
	`note` text,
	`created_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`teacher_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `class_sessions_programme` ON `class_sessions` (`programme_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`on_date` text NOT NULL,
	`replaces` text,
	`by_user_id` text,
	`at` integer NOT NULL,
	`channel` text NOT NULL,
	`answered` integer NOT NULL,
	`outcome` text,
	`answers` text,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `follow_ups_household` ON `follow_ups` (`household_id`);--> statement-breakpoint
CREATE TABLE `stress_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`on_date` text NOT NULL,
	`replaces` text,
	`by_user_id` text,
	`at` integer NOT NULL,
	`visit_id` text,
	`revision_id` text,
	`refused` integer NOT NULL,
	`answers` text,
	`score` integer,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `stress_checks_household` ON `stress_checks` (`household_id`);--> statement-breakpoint
CREATE TABLE `survey_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`on_date` text NOT NULL,
	`replaces` text,
	`by_user_id` text,
	`at` integer NOT NULL,
	`answers` text NOT NULL,
	`remark` text,
	`filled_by` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `survey_responses_household` ON `survey_responses` (`household_id`);--> statement-breakpoint
CREATE TABLE `test_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`on_date` text NOT NULL,
	`replaces` text,
	`by_user_id` text,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`form` text NOT NULL,
	`score` integer NOT NULL,
	`administered_by` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `test_attempts_household` ON `test_attempts` (`household_id`);--> statement-breakpoint
CREATE TABLE `programme_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`note` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_versions_number` ON `programme_versions` (`programme_id`,`number`);--> statement-breakpoint
CREATE INDEX `programme_versions_programme` ON `programme_versions` (`programme_id`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`region_code` text NOT NULL,
	`year` integer NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`quota` integer NOT NULL,
	`start_date` text NOT NULL,
	`end_date` text NOT NULL,
	`funder` text NOT NULL,
	`provider_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`provider_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programmes_code` ON `programmes` (`code`);--> statement-breakpoint
CREATE TABLE `restricted_events` (
	`id` text PRIMARY KEY NOT NULL,
	`step` text NOT NULL,
	`note` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`flag_id` text NOT NULL,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`flag_id`) REFERENCES `restricted_flags`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `restricted_events_flag` ON `restricted_events` (`flag_id`);--> statement-breakpoint
CREATE TABLE `restricted_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`visit_id` text,
	`revision_id` text,
	`risk_type` text NOT NULL,
	`level` text NOT NULL,
	`note` text,
	`on_date` text NOT NULL,
	`raised_by` text NOT NULL,
	`raised_at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`raised_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `restricted_flags_household` ON `restricted_flags` (`household_id`);--> statement-breakpoint
CREATE TABLE `risk_events` (
	`id` text PRIMARY KEY NOT NULL,
	`step` text NOT NULL,
	`note` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	`flag_id` text NOT NULL,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`flag_id`) REFERENCES `risk_flags`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `risk_events_flag` ON `risk_events` (`flag_id`);--> statement-breakpoint
CREATE TABLE `risk_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`visit_id` text,
	`revision_id` text,
	`risk_type` text NOT NULL,
	`level` text NOT NULL,
	`note` text,
	`on_date` text NOT NULL,
	`raised_by` text NOT NULL,
	`raised_at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`raised_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `risk_flags_household` ON `risk_flags` (`household_id`);--> statement-breakpoint
CREATE TABLE `skill_ratings` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`skill_code` text NOT NULL,
	`level` integer NOT NULL,
	`place` text NOT NULL,
	`on_date` text NOT NULL,
	`visit_id` text,
	`revision_id` text,
	`class_session_id` text,
	`steps` text,
	`trainer_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`trainer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `skill_ratings_household` ON `skill_ratings` (`household_id`);--> statement-breakpoint
CREATE TABLE `visit_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`verdict` text NOT NULL,
	`comment` text,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `visit_reviews_visit` ON `visit_reviews` (`visit_id`);--> statement-breakpoint
CREATE TABLE `visit_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`revision_id` text NOT NULL,
	`visit_id` text NOT NULL,
	`household_id` text NOT NULL,
	`based_on` text,
	`sha256` text NOT NULL,
	`bytes` text NOT NULL,
	`body` text NOT NULL,
	`visit_date` text NOT NULL,
	`met` integer NOT NULL,
	`kind` text NOT NULL,
	`disposition` text NOT NULL,
	`disposition_reason` text,
	`saved_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`device_id` text NOT NULL,
	`by_user_id` text NOT NULL,
	FOREIGN KEY (`visit_id`) REFERENCES `visits`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `visit_revisions_visit` ON `visit_revisions` (`visit_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `visit_revisions_seq` ON `visit_revisions` (`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `visit_revisions_content` ON `visit_revisions` (`revision_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `visit_revisions_household` ON `visit_revisions` (`household_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`trainer_id` text NOT NULL,
	`caregiver_id` text NOT NULL,
	`record_no` text,
	`current_revision_id` text,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`trainer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`caregiver_id`) REFERENCES `caregivers`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `visits_household` ON `visits` (`household_id`);--> statement-breakpoint
CREATE INDEX `visits_trainer` ON `visits` (`trainer_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `visits_record_no` ON `visits` (`record_no`);