-- Errors as AWS gives them: `fault("NoSuchBucket", "The specified bucket does not exist", 404)`.

local M = {}

--- Raises an error that the caller sees as AWS's.
---@param code string
---@param message string
---@param status? integer of HTTP; 400 if it is missing
---@param more? table members: kind (not an answer of a service), details
function M.raise(code, message, status, more)
  local fault = { code = code, message = message, status = status or 400, is_fault = true }
  for name, value in pairs(more or {}) do fault[name] = value end
  if fault.kind then fault.status = nil end
  error(fault, 0)
end

--- Whether a caught error is one of these.
---@param value any
---@return boolean
function M.is(value) return type(value) == "table" and value.is_fault == true end

return setmetatable(M, { __call = function(_, ...) return M.raise(...) end })
