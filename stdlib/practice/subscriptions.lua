-- Subscriptions: pending until their owner confirms them, and for two days at most.

local listing = require "practice.listing"
local state = require "practice.state"
local topics = require "practice.topics"

local M = {}

-- Seconds until SNS forgets a subscription that nobody has confirmed.
-- Source: AWS, "Amazon SNS now supports automatic deletion of unconfirmed subscriptions", May 2023: 48 hours.
M.patience = 2 * 86400

local function each_store()
  local stores = {}
  for account, held in listing.pairs(state.data.accounts) do
    for region, services in listing.pairs(held.regions) do
      if services.sns then stores[#stores + 1] = topics.store(account, region) end
    end
  end
  return ipairs(stores)
end

--- Forgets what was not confirmed in time.
function M.expire()
  for _, store in each_store() do
    for _, id in ipairs(listing.names(store.subscriptions)) do
      local subscription = store.subscriptions[id]
      if not subscription.confirmed and subscription.created + M.patience < state.now() then
        store.subscriptions[id] = nil
        state.touch()
      end
    end
  end
end

--- Confirms those of an endpoint or topic, or "all".
---@param which string
---@return integer
function M.confirm(which)
  local count = 0
  for _, store in each_store() do
    for _, subscription in listing.pairs(store.subscriptions) do
      local topic = subscription.topic
      local fits = which == "all" or which == subscription.endpoint or which == topic
        or which == topic:match "([^:]+)$" or which == subscription.arn
      if fits and not subscription.confirmed then
        subscription.confirmed, count = true, count + 1
        state.touch()
      end
    end
  end
  return count
end

return M
