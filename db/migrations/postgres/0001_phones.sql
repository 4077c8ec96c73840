CREATE TABLE "phones" (
	"id" text PRIMARY KEY NOT NULL,
	"device_id" text NOT NULL,
	"user_id" text NOT NULL,
	"waiting" bigint NOT NULL,
	"files_waiting" bigint NOT NULL,
	"attention" bigint NOT NULL,
	"oldest_at" bigint,
	"delivered_at" bigint,
	"stuck" jsonb NOT NULL,
	"offline" text NOT NULL,
	"persisted" boolean,
	"build" text NOT NULL,
	"reported_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "phones" ADD CONSTRAINT "phones_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "phones_device_user" ON "phones" USING btree ("device_id","user_id");--> statement-breakpoint
CREATE INDEX "phones_user" ON "phones" USING btree ("user_id");