---@meta chains.test
-- luacheck: ignore 241
-- The test plan of controls that monitor events, as editors see it: test = require("chains.test") { … }.

---@class chains.Spec
---@field control string the control's id, for remedies
---@field title string what the events are: `root activity`
---@field pattern string the reference filter pattern: what has to be matched
---@field record_types? string[] kinds of record that it is about, `AWS API Call via CloudTrail`
---@field sign_in? boolean the sign-in region is judged in any case
---@field own_identity? boolean the caller is always of the account itself
---@field reads? boolean false: read-only events do not matter
---@field root_history? boolean recent root activity is listed

--- Makes a test plan: whether, for every region, a chain of evidence leads from a trail to a confirmed subscription.
---@param spec chains.Spec
---@return fun(ctx: plans.TestContext)
local function test(spec) end

return test
