--- IAM policy documents: what they say of a request, and how they are read and extended.
---
---     policies.decide(document, { action = "sns:Publish", resource = arn, principal = { service = "…" } })
---     senders.alarm(arn, account):says({ topic_policy }, "sns:Publish", topic)
---
--- `policies.document` reads, compares and extends documents; `policies.senders` says what requests of
--- AWS services carry.

local conditions = require "policies.conditions"
local decision = require "policies.decision"

return {
  decide = decision.decide, says = decision.says, like = conditions.like,
  unknown = conditions.unknown, absent = conditions.absent,
}
