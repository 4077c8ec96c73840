ALTER TABLE "handbook_distributions" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "sections" jsonb;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "copies" bigint;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "caregiver_id" text;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "signed" boolean;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "class_session_id" text;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "withdrawn_at" bigint;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD CONSTRAINT "handbook_distributions_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD CONSTRAINT "handbook_distributions_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;