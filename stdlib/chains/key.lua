-- The key that encrypts a topic or a queue: whether it lets the service in that sends there.

local Senders = require "policies.senders"
local Trail = require "chains.trail"

local M = {}

local function managed_key_problem(who, what)
  return ("The %s is encrypted with an AWS managed key, which %s cannot use")
    :format(what, who.name), ("Encrypt the %s with a key of your own whose policy lets %s use it, "
    .. "or do not encrypt it"):format(what, who.service)
end

--- Says on a link whether a service may use the key of a topic or queue.
---@param run table
---@param link table
---@param region string
---@param id string? the key, as the topic or queue names it
---@param who policies.Sender
---@param what "topic"|"queue"
function M.judge(run, link, region, id, who, what)
  if not id or id == "" then return end
  link:shows("key", id)
  -- SNS Developer Guide, "Enable compatibility between event sources and encrypted topics".
  if id:match("alias/aws/%a+$") then return link:fail(managed_key_problem(who, what)) end
  local owner = Trail.arn(id).account
  if owner ~= "" and owner ~= run.ctx.account_id then
    return link:manual(("The %s's key belongs to account %s"):format(what, owner),
      Trail.ask_owner(owner))
  end
  local key, err = run.reads:get("key", region, id)
  if not key then
    if err.absent then
      return link:fail(("The %s's key %s does not exist"):format(what, id),
        ("Encrypt the %s with a key that exists, or do not encrypt it"):format(what))
    end
    return link:unknown(("whether the %s's key lets %s use it"):format(what, who.name), err)
  end
  if key.KeyManager == "AWS" then return link:fail(managed_key_problem(who, what)) end
  if key.Enabled == false or (key.KeyState or "Enabled") ~= "Enabled" then
    link:fail(("The %s's key is %s"):format(what, key.KeyState or "disabled"), "Enable the key")
  end
  local policy, unread = run.reads:get("key_policy", region, key.KeyId or id)
  if not policy then
    return link:unknown(("whether the %s's key lets %s use it"):format(what, who.name), unread)
  end
  for _, action in ipairs(Senders.actions.kms) do
    local says, reason = who:says({ policy }, action, key.Arn)
    if says == "unknown" then
      link:unknown(("whether %s may call %s with the %s's key"):format(who.name, action, what),
        reason)
    elseif says ~= "allow" then
      link:fail(("The key's policy does not let %s call %s"):format(who.name, action),
        ("Allow kms:Decrypt and kms:GenerateDataKey* to %s in the key's policy"):format(
          who.service))
    end
  end
end

return M
