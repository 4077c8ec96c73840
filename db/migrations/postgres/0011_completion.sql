CREATE TABLE "certificate_reissues" (
	"id" text PRIMARY KEY NOT NULL,
	"completion_id" text NOT NULL,
	"issue" bigint NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spot_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"draw_id" text NOT NULL,
	"household_id" text NOT NULL,
	"channel" text NOT NULL,
	"on_date" text NOT NULL,
	"outcome" text NOT NULL,
	"deviations" jsonb NOT NULL,
	"remark" text,
	"replaces" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spot_draws" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"number" bigint NOT NULL,
	"share" bigint NOT NULL,
	"fresh" boolean NOT NULL,
	"seed" text NOT NULL,
	"frame" jsonb NOT NULL,
	"drawn" jsonb NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spot_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"check_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"due_on" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "completions" ADD COLUMN "programme_version_id" text;--> statement-breakpoint
ALTER TABLE "certificate_reissues" ADD CONSTRAINT "certificate_reissues_completion_id_completions_id_fk" FOREIGN KEY ("completion_id") REFERENCES "public"."completions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_reissues" ADD CONSTRAINT "certificate_reissues_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_checks" ADD CONSTRAINT "spot_checks_draw_id_spot_draws_id_fk" FOREIGN KEY ("draw_id") REFERENCES "public"."spot_draws"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_checks" ADD CONSTRAINT "spot_checks_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_checks" ADD CONSTRAINT "spot_checks_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_draws" ADD CONSTRAINT "spot_draws_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_draws" ADD CONSTRAINT "spot_draws_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_steps" ADD CONSTRAINT "spot_steps_check_id_spot_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."spot_checks"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spot_steps" ADD CONSTRAINT "spot_steps_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_reissues_issue" ON "certificate_reissues" USING btree ("completion_id","issue");--> statement-breakpoint
CREATE INDEX "spot_checks_draw" ON "spot_checks" USING btree ("draw_id");--> statement-breakpoint
CREATE INDEX "spot_checks_household" ON "spot_checks" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "spot_draws_number" ON "spot_draws" USING btree ("programme_id","number");--> statement-breakpoint
CREATE INDEX "spot_steps_check" ON "spot_steps" USING btree ("check_id");--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_programme_version_id_programme_versions_id_fk" FOREIGN KEY ("programme_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE restrict ON UPDATE no action;