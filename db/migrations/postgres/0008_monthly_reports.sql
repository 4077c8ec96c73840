CREATE TABLE "monthly_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"month" text NOT NULL,
	"number" bigint NOT NULL,
	"programme_version_id" text NOT NULL,
	"snapshot" text NOT NULL,
	"sha256" text NOT NULL,
	"seal" text NOT NULL,
	"note" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_programme_version_id_programme_versions_id_fk" FOREIGN KEY ("programme_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "monthly_reports_number" ON "monthly_reports" USING btree ("programme_id","month","number");--> statement-breakpoint
CREATE INDEX "monthly_reports_programme" ON "monthly_reports" USING btree ("programme_id");