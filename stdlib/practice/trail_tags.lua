-- Tags of trails.

local fault = require "practice.fault"
local tags = require "practice.tags"

local M = {}

local function by_arn(trail_of, arn, call)
  if not arn:find "^arn:[^:]+:cloudtrail:" then
    fault("CloudTrailARNInvalidException", "The trail ARN is not valid: " .. arn)
  end
  local ok, trail = pcall(trail_of, arn, call)
  if not ok then fault("ResourceNotFoundException", "The resource does not exist: " .. arn) end
  return trail
end

--- The operations, with the functions that find the trail of a call.
function M.operations(trail_of, own_trail)
  return {
    list_tags = function(p, call)
      local list = {}
      for index, arn in ipairs(p.ResourceIdList) do
        list[index] = { ResourceId = arn, TagsList = tags.list(by_arn(trail_of, arn, call).tags) }
      end
      return { ResourceTagList = list }
    end,
    add_tags = function(p, call)
      tags.add(by_arn(own_trail, p.ResourceId, call), tags.from(p.TagsList))
    end,
    remove_tags = function(p, call)
      local names = {}
      for index, tag in ipairs(p.TagsList) do names[index] = tag.Key end
      tags.remove(by_arn(own_trail, p.ResourceId, call), names)
    end,
  }
end

return M
