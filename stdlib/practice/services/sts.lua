-- STS: who calls, and sessions of roles.

local access = require "practice.access"
local state = require "practice.state"

local M = {}

function M.get_caller_identity(_, call)
  return { UserId = call.user_id, Account = call.account, Arn = call.arn }
end

function M.assume_role(p, call)
  local session = { account = call.account, arn = call.arn, region = call.region }
  access.assume(session,
    { role = p.RoleArn, session_name = p.RoleSessionName, external_id = p.ExternalId })
  return {
    Credentials = {
      AccessKeyId = "ASIA" .. state.digits(16):upper(), SecretAccessKey = state.digits(16),
      SessionToken = state.digits(16), Expiration = state.now() + (p.DurationSeconds or 3600),
    },
    AssumedRoleUser = { AssumedRoleId = session.user_id, Arn = session.arn },
  }
end

return M
