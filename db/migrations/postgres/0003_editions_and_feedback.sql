CREATE TABLE "acknowledgements" (
	"id" text PRIMARY KEY NOT NULL,
	"section_version_id" text NOT NULL,
	"device_key" text NOT NULL,
	"household_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "family_cards" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"device_hash" text,
	"bound_at" bigint,
	"revoked_at" bigint,
	"revoked_by" text,
	"revoked_reason" text
);
--> statement-breakpoint
CREATE TABLE "feedback_themes" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_themings" (
	"id" text PRIMARY KEY NOT NULL,
	"feedback_id" text NOT NULL,
	"theme_id" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_tries" (
	"id" text PRIMARY KEY NOT NULL,
	"address_key" text NOT NULL,
	"device_key" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_editors" (
	"proposal_id" text NOT NULL,
	"user_id" text NOT NULL,
	"last_seen_at" bigint NOT NULL,
	CONSTRAINT "proposal_editors_proposal_id_user_id_pk" PRIMARY KEY("proposal_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_reasons" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"passage" text NOT NULL,
	"theme_id" text,
	"words" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_saves" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"based_on" text,
	"content" jsonb NOT NULL,
	"disposition" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"save_id" text NOT NULL,
	"step" text NOT NULL,
	"note" text,
	"safety_critical" boolean,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"section_code" text NOT NULL,
	"base_version_id" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "published_by" text;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "follow_up_id" text;--> statement-breakpoint
ALTER TABLE "feedback_decisions" ADD COLUMN "theme_id" text;--> statement-breakpoint
ALTER TABLE "section_versions" ADD COLUMN "proposal_id" text;--> statement-breakpoint
ALTER TABLE "section_versions" ADD COLUMN "safety_critical" boolean;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD COLUMN "edition_id" text;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_section_version_id_section_versions_id_fk" FOREIGN KEY ("section_version_id") REFERENCES "public"."section_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acknowledgements" ADD CONSTRAINT "acknowledgements_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_cards" ADD CONSTRAINT "family_cards_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_cards" ADD CONSTRAINT "family_cards_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "family_cards" ADD CONSTRAINT "family_cards_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_themes" ADD CONSTRAINT "feedback_themes_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_themings" ADD CONSTRAINT "feedback_themings_feedback_id_feedback_id_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_themings" ADD CONSTRAINT "feedback_themings_theme_id_feedback_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."feedback_themes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_themings" ADD CONSTRAINT "feedback_themings_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_editors" ADD CONSTRAINT "proposal_editors_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_editors" ADD CONSTRAINT "proposal_editors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_reasons" ADD CONSTRAINT "proposal_reasons_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_reasons" ADD CONSTRAINT "proposal_reasons_theme_id_feedback_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."feedback_themes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_reasons" ADD CONSTRAINT "proposal_reasons_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_saves" ADD CONSTRAINT "proposal_saves_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_saves" ADD CONSTRAINT "proposal_saves_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_steps" ADD CONSTRAINT "proposal_steps_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_steps" ADD CONSTRAINT "proposal_steps_save_id_proposal_saves_id_fk" FOREIGN KEY ("save_id") REFERENCES "public"."proposal_saves"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_steps" ADD CONSTRAINT "proposal_steps_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_base_version_id_section_versions_id_fk" FOREIGN KEY ("base_version_id") REFERENCES "public"."section_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "acknowledgements_device" ON "acknowledgements" USING btree ("section_version_id","device_key");--> statement-breakpoint
CREATE UNIQUE INDEX "family_cards_token" ON "family_cards" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "family_cards_household" ON "family_cards" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "family_cards_device" ON "family_cards" USING btree ("device_hash");--> statement-breakpoint
CREATE INDEX "feedback_themings_feedback" ON "feedback_themings" USING btree ("feedback_id");--> statement-breakpoint
CREATE INDEX "feedback_tries_address" ON "feedback_tries" USING btree ("address_key","at");--> statement-breakpoint
CREATE INDEX "feedback_tries_device" ON "feedback_tries" USING btree ("device_key","at");--> statement-breakpoint
CREATE INDEX "proposal_reasons_proposal" ON "proposal_reasons" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "proposal_reasons_theme" ON "proposal_reasons" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "proposal_saves_proposal" ON "proposal_saves" USING btree ("proposal_id","at");--> statement-breakpoint
CREATE INDEX "proposal_steps_proposal" ON "proposal_steps" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "proposals_section" ON "proposals" USING btree ("section_code");--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_decisions" ADD CONSTRAINT "feedback_decisions_theme_id_feedback_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."feedback_themes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_household" ON "feedback" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "feedback_visit" ON "feedback" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "feedback_decisions_theme" ON "feedback_decisions" USING btree ("theme_id");