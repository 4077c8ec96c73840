import NextAuth from 'next-auth'
import { authOptions } from '#lib/access/context.ts'
import { sameOriginOr403 } from '#lib/http.ts'

type RouteContext = { params: Promise<{ nextauth: string[] }> }

const handler = (request: Request, context: RouteContext): Promise<Response> =>
  NextAuth(request as never, context as never, authOptions()) as Promise<Response>

export const GET = handler
export const POST = async (request: Request, context: RouteContext) =>
  sameOriginOr403(request) ?? handler(request, context)
