-- The dice of the generator: the same numbers on every machine and in every run.

local M = {}

local state = 0x2026031411112222

--- The next 32 bits (xorshift64*, Vigna 2014: https://doi.org/10.1145/2845077).
local function next_bits()
  state = state ~ (state >> 12)
  state = state ~ (state << 25)
  state = state ~ (state >> 27)
  return (state * 0x2545F4914F6CDD1D) >> 32
end

--- A whole number from `low` to `high`.
---@param low integer
---@param high integer
---@return integer
function M.between(low, high)
  return low + next_bits() % (high - low + 1)
end

--- One of the items of a list.
---@generic T
---@param list T[]
---@return T
function M.pick(list)
  return list[M.between(1, #list)]
end

--- `count` characters out of `alphabet`.
---@param count integer
---@param alphabet string
---@return string
function M.text(count, alphabet)
  local out = {}
  for i = 1, count do
    local at = M.between(1, #alphabet)
    out[i] = alphabet:sub(at, at)
  end
  return table.concat(out)
end

--- A random UUID (version 4).
---@return string
function M.uuid()
  local hex = M.text(32, "0123456789abcdef")
  return ("%s-%s-4%s-%s%s-%s"):format(hex:sub(1, 8), hex:sub(9, 12), hex:sub(14, 16),
    M.text(1, "89ab"), hex:sub(18, 20), hex:sub(21, 32))
end

--- An access key id that cannot be a real one: it ends in EXAMPLE, as AWS's documentation does.
---@param prefix "AKIA"|"ASIA"
---@return string
function M.access_key(prefix)
  return prefix .. M.text(9, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") .. "EXAMPLE"
end

return M
