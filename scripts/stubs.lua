-- Writes the type stubs of AWS's services (LuaCATS) for editors, from stdlib/aws.
-- Usage: lua5.4 scripts/stubs.lua FOLDER, from the root of the repository. docs/aws-models.md describes them.

package.path = "scripts/?.lua;stdlib/?.lua;" .. package.path
local json = require "json"
local service = require "stubs.service"

local folder = arg[1] or error("the folder to write to is missing", 0)
for _, name in ipairs(json.keys(json.read("stdlib/aws/index.json").services)) do
  local file <close> = assert(io.open(("%s/%s.lua"):format(folder, name), "w"))
  assert(file:write(service.text(name, json.read("stdlib/aws/" .. name .. ".json"), json.keys)))
end
