-- The link of a topic: whether its policy and its key let an alarm or a rule publish to it.

local Key = require "chains.key"
local Link = require "chains.link"
local Senders = require "policies.senders"
local Trail = require "chains.trail"

local M = {}

local function judge_policy(link, topic, attributes, who)
  local says, reason = who:says({ attributes.Policy }, "SNS:Publish", topic)
  if says == "unknown" then
    return link:unknown(("whether %s may publish to the topic"):format(who.name), reason)
  elseif says == "deny" then
    return link:fail(("The topic's policy denies %s to publish: %s"):format(who.name, reason),
      ("Change that statement so that %s may call SNS:Publish"):format(who.service))
  elseif says == "none" then
    return link:fail(("The topic's policy does not let %s publish"):format(who.name),
      ("Add a statement that allows SNS:Publish on %s to %s"):format(topic, who.service),
      { kind = "topic", set = {} })
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
    return link:fail(("The topic is in %s, what publishes to it is in %s"):format(
      parts.region, source.region), "Use a topic in " .. source.region)
  end
  if kind == "alarm" and parts.resource:match("%.fifo$") then
    link:unknown("whether an alarm can publish to a FIFO topic", "AWS's documents do not say so")
  end
  local attributes, err = run.reads:get("topic", parts.region, arn)
  if not attributes then
    if parts.account ~= run.ctx.account_id then
      run.reads:forgive("topic", parts.region, arn)
      return link:manual(("The topic belongs to account %s, which does not let it be read"):format(
        parts.account), Trail.ask_owner(parts.account))
    end
    if err.absent then
      return link:fail("The topic does not exist", "Create the topic again, and its subscriptions",
        { kind = "topic", set = {} })
    end
    return link:unknown("whether the topic can be published to", err)
  end
  local who = Senders[kind](source.arn, run.ctx.account_id)
  judge_policy(link, arn, attributes, who)
  Key.judge(run, link, parts.region, attributes.KmsMasterKeyId, who, "topic")
  return link:pass(("%s may publish to %s"):format(who.name, parts.resource))
end

return M
