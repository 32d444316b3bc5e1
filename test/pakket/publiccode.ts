import * as z from 'zod'

/**
 * The core of publiccode.yml, version 0.5, in so far as this package uses it: there is no schema of it on npm. Anything it does
 * not know is refused. https://yml.publiccode.tools/schema.core.html
 */

const taal = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/)
const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  phone: z.string().optional(),
  affiliation: z.string().optional(),
})
const contacts = z.array(contact).min(1)

const beschrijving = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().trim().min(1).max(150),
  longDescription: z.string().trim().min(150).max(10_000),
  documentation: z.url().optional(),
  apiDocumentation: z.url().optional(),
  features: z.array(z.string().min(1)).min(1),
})

const onderhoud = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['internal', 'community']), contacts }),
  z.strictObject({ type: z.literal('none'), contacts: contacts.optional() }),
  z.strictObject({
    type: z.literal('contract'),
    contractors: z.array(z.strictObject({ name: z.string(), until: z.iso.date() })).min(1),
    contacts: contacts.optional(),
  }),
])

export const publiccode = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.4.0', '0.5.0']),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  landingURL: z.url().optional(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(z.string().min(1)).min(1),
  // Of both lists, the words that a package such as this may want.
  categories: z
    .array(z.enum(['regulations-and-directives', 'business-process-management', 'application-development']))
    .optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['library', 'addon', 'configurationFiles', 'standalone/web', 'standalone/other']),
  organisation: z.strictObject({ uri: z.string().min(1), name: z.string().optional() }).optional(),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
    scope: z
      .array(z.enum(['local-authorities', 'welfare', 'healthcare', 'government', 'society', 'justice']))
      .optional(),
  }),
  description: z.record(taal, beschrijving).refine((talen) => Object.keys(talen).length > 0),
  legal: z.strictObject({ license: z.string().min(1), mainCopyrightOwner: z.string().optional() }),
  maintenance: onderhoud,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(taal).min(1) }),
})
