-- A secret whose value is a parameter of the control: it must not reach the journal.
local M = { kind = "test_secret" }

function M.read(id, client)
  for _, secret in ipairs(client.secretsmanager.list_secrets{}.SecretList or {}) do
    if secret.Name == id.name then return { Name = id.name } end
  end
  return nil
end

function M.plan(_, _, id) return { Name = id.name } end

function M.write(current, target, id, ctx)
  if not target then
    return { { service = "secretsmanager", operation = "delete_secret", region = id.region,
      parameters = { SecretId = id.name, ForceDeleteWithoutRecovery = true } } }
  end
  if current then return {} end
  return { { service = "secretsmanager", operation = "create_secret", region = id.region,
    parameters = { Name = id.name, SecretString = ctx.parameters.password } } }
end

function M.describe(id) return "secret " .. id.name end

return setmetatable(M, { __call = function(_, wanted)
  return { kind = M.kind, module = M, id = wanted, desired = {} }
end })
