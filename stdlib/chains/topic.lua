-- A topic that can be published to: its policy, and its key.

local Link = require "chains.link"
local Senders = require "policies.senders"
local Trail = require "chains.trail"

local M = {}

local function judge_policy(link, topic, attributes, who)
  local says, reason = who:says({ attributes.Policy }, "SNS:Publish", topic)
  if says == "unknown" then
    return link:unknown(("whether %s may publish to the topic"):format(who.name), reason)
  elseif says == "deny" then
    return link:fail(("the topic's policy forbids %s to publish: %s"):format(who.name, reason),
      ("change that statement, so that %s may call SNS:Publish"):format(who.service))
  elseif says == "none" then
    return link:fail(("the topic's policy does not let %s publish"):format(who.name),
      ("add a statement that allows SNS:Publish on %s to %s"):format(topic, who.service))
  end
end

local function managed_key_problem(who)
  return ("the topic is encrypted with the AWS managed key alias/aws/sns, which %s may not use")
    :format(who.name), "encrypt the topic with a key of your own whose policy lets "
    .. who.service .. " use it, or not at all"
end

local function judge_key(run, link, region, attributes, who)
  local id = attributes.KmsMasterKeyId
  if not id or id == "" then return end
  link:shows("key", id)
  -- SNS Developer Guide, "Enable compatibility between event sources and encrypted topics".
  if id:match("alias/aws/sns$") then return link:fail(managed_key_problem(who)) end
  local owner = Trail.arn(id).account
  if owner ~= "" and owner ~= run.ctx.account_id then
    return link:manual(("the topic's key belongs to account %s"):format(owner),
      Trail.ask_owner(owner))
  end
  local key, err = run.reads:get("key", region, id)
  if not key then
    if err.absent then
      return link:fail(("the topic's key %s does not exist"):format(id),
        "encrypt the topic with a key that exists, or not at all")
    end
    return link:unknown("whether the topic's key lets " .. who.name .. " publish", err)
  end
  if key.KeyManager == "AWS" then return link:fail(managed_key_problem(who)) end
  if key.Enabled == false or (key.KeyState or "Enabled") ~= "Enabled" then
    link:fail(("the topic's key is %s"):format(key.KeyState or "disabled"), "enable the key")
  end
  local policy, unread = run.reads:get("key_policy", region, key.KeyId or id)
  if not policy then
    return link:unknown("whether the topic's key lets " .. who.name .. " publish", unread)
  end
  for _, action in ipairs(Senders.actions.kms) do
    local says, reason = who:says({ policy }, action, key.Arn)
    if says == "unknown" then
      link:unknown(("whether %s may call %s with the topic's key"):format(who.name, action), reason)
    elseif says ~= "allow" then
      link:fail(("the key's policy does not let %s call %s"):format(who.name, action),
        ("allow kms:Decrypt and kms:GenerateDataKey* to %s in the key's policy"):format(
          who.service))
    end
  end
end

--- Notes what is to be read of a topic.
function M.need(run, arn)
  local parts = Trail.arn(arn)
  if parts.service ~= "sns" then return end
  run.reads:need("topic", parts.region, arn)
  run.reads:need("subscriptions", parts.region, arn)
end

--- The link of a topic that an alarm or a rule publishes to.
---@param run table
---@param arn string
---@param kind "alarm"|"rule"
---@param source { arn: string, region: string }
---@return table link
function M.link(run, arn, kind, source)
  local parts = Trail.arn(arn)
  local link = Link.new("topic"):shows("topic", arn)
  if parts.region ~= source.region then
    return link:fail(("the topic is in %s, what publishes to it in %s"):format(
      parts.region, source.region), "use a topic in " .. source.region)
  end
  if kind == "alarm" and parts.resource:match("%.fifo$") then
    link:unknown("whether an alarm can publish to a FIFO topic", "AWS's documents do not say so")
  end
  local attributes, err = run.reads:get("topic", parts.region, arn)
  if not attributes then
    if parts.account ~= run.ctx.account_id then
      run.reads:forgive("topic", parts.region, arn)
      return link:manual(("the topic belongs to account %s, which does not let it be read"):format(
        parts.account), Trail.ask_owner(parts.account))
    end
    if err.absent then
      return link:fail("the topic does not exist", "make the topic again, and its subscriptions")
    end
    return link:unknown("whether the topic can be published to", err)
  end
  local who = Senders[kind](source.arn, run.ctx.account_id)
  judge_policy(link, arn, attributes, who)
  judge_key(run, link, parts.region, attributes, who)
  return link:pass(("%s may publish to %s"):format(who.name, parts.resource))
end

return M
