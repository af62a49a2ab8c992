-- What is special about regions.

local M = {}

local sign_in = { aws = "us-east-1", ["aws-us-gov"] = "us-gov-west-1", ["aws-cn"] = "cn-north-1" }

--- Where a partition records root's sign-in and the events of global services.
---@param partition string
---@return string
function M.sign_in(partition) return sign_in[partition] or "us-east-1" end

-- Services whose events are the partition's, not a region's. Source: CloudTrail User Guide, "About global service
-- events".
local global = {
  ["iam.amazonaws.com"] = true, ["sts.amazonaws.com"] = true, ["cloudfront.amazonaws.com"] = true,
  ["signin.amazonaws.com"] = true,
}

--- Whether a trail without IncludeGlobalServiceEvents leaves an event out.
function M.is_global(event) return global[event.eventSource] == true end

-- As the console and the subject of alarms call them.
local names = {
  ["us-east-1"] = "US East (N. Virginia)", ["us-east-2"] = "US East (Ohio)",
  ["us-west-1"] = "US West (N. California)", ["us-west-2"] = "US West (Oregon)",
  ["eu-west-1"] = "EU (Ireland)", ["eu-central-1"] = "EU (Frankfurt)",
  ["ap-southeast-2"] = "Asia Pacific (Sydney)",
}

---@param region string
---@return string
function M.name(region) return names[region] or region end

return M
