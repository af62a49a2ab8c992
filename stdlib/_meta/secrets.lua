---@meta _
-- luacheck: ignore 241
-- Texts that give access, as editors see them. docs/security.md says where they are kept out of.

---@class secrets
secrets = {}

--- A text as a secret: it can be a parameter of a call, and prints as `secrets.shown` gives it, or as `<secret>`.
---@param text string
---@return aws.Secret
function secrets.of(text) end

--- A text with its URLs as they may be shown: `https://hooks.example.com/<secret 3f2a9c01b7de>`. What is behind the host
--- of a webhook's URL is a secret; the digest tells two of them apart.
---@param text string
---@return string
function secrets.shown(text) end
