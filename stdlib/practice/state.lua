-- The state of the practice account: one table of plain values, which can be kept as JSON.

local M = {
  ---@type table what is kept; docs/practice.md has its outline
  data = {},
  --- Whether `data` is other than what was kept last.
  changed = false,
}

local schema = "moonwatch.practice/1"
local host

--- A state without anything in it.
---@param options? table account, name, home, partition, regions, clock: what is not the usual
function M.new(options)
  options = options or {}
  local id = options.account or "111122223333"
  M.data = {
    schema = schema, offset = 0, counter = 0, account = id,
    partition = options.partition or "aws", home = options.home or "us-east-1",
    regions = options.regions or { "us-east-1", "us-east-2", "eu-west-1", "ap-southeast-2" },
    disabled_regions = options.disabled_regions or { "af-south-1", "ap-east-1" },
    accounts = {}, buckets = {}, records = {}, notifications = {}, failures = {}, denied = {},
    profiles = {},
  }
  if options.clock then M.set_clock(options.clock) end
  M.add_account(id, options.name or "Harbour Coffee")
  M.touch()
end

function M.use_host(functions) host = functions end

--- Notes that something has changed and is to be kept.
function M.touch() M.changed = true end

-- Time ----------------------------------------------------------------------------------------------------------

--- Seconds since 1970 in the practice account, in whole milliseconds.
---@return number
function M.now() return math.floor((host.now() + M.data.offset) * 1000 + 0.5) / 1000 end

--- Makes it that time now; from there it goes on as real time does.
---@param seconds number
function M.set_clock(seconds)
  M.data.offset = seconds - host.now()
  M.touch()
end

--- Lets seconds pass.
---@param seconds number
function M.advance(seconds)
  M.data.offset = M.data.offset + seconds
  M.touch()
end

-- Accounts and regions ------------------------------------------------------------------------------------------

--- Adds an account, or gives the one that is there.
---@param id string
---@param name? string
---@return table
function M.add_account(id, name)
  local accounts = M.data.accounts
  if not accounts[id] then
    accounts[id] = {
      id = id, name = name or "Account " .. id, email = "aws+" .. id .. "@example.com",
      created = M.now(), iam = { roles = {}, policies = {} }, regions = {},
    }
    M.touch()
  end
  return accounts[id]
end

--- The account with an id; nil if the practice account has none.
function M.account(id) return id ~= nil and M.data.accounts[id] or nil end

--- What a service keeps in one region of an account: a table of its own.
---@param account string
---@param region string
---@param service string
---@return table
function M.at(account, region, service)
  local regions = M.data.accounts[account].regions
  regions[region] = regions[region] or {}
  regions[region][service] = regions[region][service] or {}
  return regions[region][service]
end

--- The same, made by a function the first time.
function M.section(call, service, make)
  local regions = M.data.accounts[call.account].regions
  local region = regions[call.region]
  if not region then
    region = {}
    regions[call.region] = region
  end
  if not region[service] then region[service] = make() end
  return region[service]
end

--- An ARN in the partition of this account.
function M.arn(service, region, account, resource)
  return ("arn:%s:%s:%s:%s:%s"):format(M.data.partition, service, region, account, resource)
end

--- The parts of an ARN, or nil.
---@return { partition: string, service: string, region: string, account: string, resource: string }?
function M.parse_arn(arn)
  local partition, service, region, account, resource =
    arn:match "^arn:([^:]+):([^:]*):([^:]*):([^:]*):(.+)$"
  if not partition then return nil end
  return {
    partition = partition, service = service, region = region, account = account,
    resource = resource,
  }
end

-- Names that AWS makes up ---------------------------------------------------------------------------------------

local function mixed(number)
  number = (number ~ (number >> 30)) * 0x5851F42D4C957F2D
  number = (number ~ (number >> 27)) * 0x14057B7EF767814F
  return number ~ (number >> 31)
end

--- Hexadecimal digits, other ones each time, the same in each new account.
---@param count integer at most 16
---@return string
function M.digits(count)
  M.data.counter = M.data.counter + 1
  M.touch()
  return (("%016x"):format(mixed(M.data.counter + 0x9E3779B97F4A7C15))):sub(1, count)
end

--- A UUID, as AWS uses them for subscriptions, keys and events.
---@return string
function M.uuid()
  local high, low = M.digits(16), M.digits(16)
  return ("%s-%s-4%s-a%s-%s"):format(
    high:sub(1, 8), high:sub(9, 12), high:sub(13, 15), low:sub(1, 3), low:sub(4, 15))
end

--- An id of IAM, `AROA…`.
---@param prefix string
---@return string
function M.unique_id(prefix)
  local digits = (M.digits(16) .. M.digits(16)):upper():gsub("[01]", { ["0"] = "Q", ["1"] = "X" })
  return prefix .. digits:sub(1, 17)
end

return M
