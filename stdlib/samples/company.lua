-- Harbour Coffee, an invented chain of cafés: its account, its people, its machines. Addresses are
-- from the ranges reserved for documentation (RFC 5737).

local chance = require "chance"
local json = require "json"

local object = json.object
local M = {}

M.account = "111122223333"
M.home = "eu-west-1"
M.trail = "harbour-trail"
M.trail_arn = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/harbour-trail"
M.exports = "harbour-coffee-customer-exports"
M.legacy_key = chance.access_key "AKIA"

M.address = {
  office = "198.51.100.24",
  marta = "198.51.100.87",
  tom = "198.51.100.131",
  ci = "192.0.2.140",
  till = "192.0.2.33",
  intruder = "203.0.113.77",
}

M.agent = {
  browser = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)"
    .. " Chrome/133.0.0.0 Safari/537.36",
  intruder_browser = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
  cli = "aws-cli/2.24.10 md/awscrt#0.23.8 ua/2.1 os/macos#24.3.0 md/arch#arm64 lang/python#3.12.9"
    .. " md/pyimpl#CPython cfg/retry-mode#standard",
  intruder_cli = "aws-cli/2.15.30 Python/3.11.8 Linux/6.6.15-amd64 exe/x86_64.kali.2024"
    .. " prompt/off",
  ci = "aws-cli/2.24.10 md/awscrt#0.23.8 ua/2.1 os/linux#6.8.0-1021-azure md/arch#x86_64"
    .. " lang/python#3.12.9 exec-env/GitHub-Actions",
  lambda = "aws-sdk-js/3.750.0 ua/2.1 os/linux#5.10 lang/js md/nodejs#22.13.1"
    .. " exec-env/AWS_Lambda_nodejs22.x",
  terraform = "APN/1.0 HashiCorp/1.0 Terraform/1.10.5 (+https://www.terraform.io)"
    .. " aws-sdk-go-v2/1.36.1",
}

local function principal(prefix)
  return prefix .. chance.text(10, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") .. "EXAMPLE"
end

local function session(issuer, since, mfa)
  return object("sessionIssuer", issuer,
    "attributes", object("creationDate", since, "mfaAuthenticated", mfa or "false"))
end

--- An assumed role's identity, once per session.
---@param options { role: string, name: string, path?: string, since: string, invoked_by?: string }
---@return table
function M.role_session(options)
  local id = principal "AROA"
  local role_arn = "arn:aws:iam::" .. M.account .. ":role/" .. (options.path or "") .. options.role
  return object("type", "AssumedRole",
    "principalId", id .. ":" .. options.name,
    "arn", ("arn:aws:sts::%s:assumed-role/%s/%s"):format(M.account, options.role, options.name),
    "accountId", M.account,
    "accessKeyId", not options.invoked_by and chance.access_key "ASIA" or nil,
    "sessionContext", session(object("type", "Role", "principalId", id, "arn", role_arn,
      "accountId", M.account, "userName", options.role), options.since),
    "invokedBy", options.invoked_by)
end

--- A person signed in through IAM Identity Center.
---@param permission_set string
---@param email string
---@param since string
---@return table
function M.person(permission_set, email, since)
  return M.role_session {
    role = "AWSReservedSSO_" .. permission_set .. "_7f3c1d9a20b4e85c",
    path = "aws-reserved/sso.amazonaws.com/eu-west-1/",
    name = email,
    since = since,
  }
end

--- A service's own role, used by the service.
---@param role string
---@param service string
---@param since string
---@return table
function M.service_role(role, service, since)
  return M.role_session {
    role = role,
    path = "aws-service-role/" .. service .. "/",
    name = role:gsub("^AWSServiceRoleFor", ""),
    since = since,
    invoked_by = service,
  }
end

--- An AWS service that acts in its own name.
---@param service string
---@return table
function M.service(service)
  return object("type", "AWSService", "invokedBy", service)
end

--- An IAM user; sign-in events show one without a key.
---@param name string
---@param key? string
---@return table
function M.user(name, key)
  return object("type", "IAMUser",
    "principalId", "AIDA" .. ("QHARBOUR" .. name:upper():gsub("%A", "")):sub(1, 10) .. "EXAMPLE",
    "arn", "arn:aws:iam::" .. M.account .. ":user/" .. name,
    "accountId", M.account,
    "accessKeyId", key,
    "userName", name)
end

--- The root user. `key` is empty for sign-in events; `since` makes it a console session.
---@param key? string
---@param since? string
---@param mfa? string
---@return table
function M.root(key, since, mfa)
  return object("type", "Root",
    "principalId", M.account,
    "arn", "arn:aws:iam::" .. M.account .. ":root",
    "accountId", M.account,
    "accessKeyId", key or "",
    "sessionContext", since and object("attributes",
      object("creationDate", since, "mfaAuthenticated", mfa or "false")))
end

--- The root user as the name under which AWS did something by itself.
---@param service string
---@return table
function M.root_for_service(service)
  return object("type", "Root",
    "principalId", M.account,
    "arn", "arn:aws:iam::" .. M.account .. ":root",
    "accountId", M.account,
    "invokedBy", service)
end

return M
