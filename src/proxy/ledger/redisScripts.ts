/*
 * Each script is one atomic step. A request is a hash: `state` and `claim` are what the scripts decide by, `value` is
 * the whole record as JSON.
 */

/** Keys: request. Arguments: claim, value, ttl. Gives the value of whoever has the key already. */
export const claimScript = `
local state, claim = unpack(redis.call('HMGET', KEYS[1], 'state', 'claim'))
if state and state ~= 'failed' and not (state == 'pending' and claim == ARGV[1]) then
  return redis.call('HGET', KEYS[1], 'value')
end
redis.call('HSET', KEYS[1], 'state', 'pending', 'claim', ARGV[1], 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return false`;

/** Keys: request, history, sequence, pointer. Arguments: claim, value, ttl, key, most in the history. */
export const settleScript = `
local state, claim = unpack(redis.call('HMGET', KEYS[1], 'state', 'claim'))
if state and state ~= 'failed' and claim ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', 'settled', 'claim', ARGV[1], 'value', ARGV[2])
redis.call('SET', KEYS[4], ARGV[4])
if not redis.call('ZSCORE', KEYS[2], ARGV[4]) then
  redis.call('ZADD', KEYS[2], redis.call('INCR', KEYS[3]), ARGV[4])
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, -1 - ARGV[5])
end
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[3]) end
return 1`;

/** Keys: request. Arguments: claim, value, ttl. */
export const releaseScript = `
local state, claim = unpack(redis.call('HMGET', KEYS[1], 'state', 'claim'))
if state ~= 'pending' or claim ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', 'failed', 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

/** Keys: request. Arguments: claim, value. Replaces the value of a settled request, and leaves its time to live. */
export const updateScript = `
local state, claim = unpack(redis.call('HMGET', KEYS[1], 'state', 'claim'))
if state ~= 'settled' or claim ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'value', ARGV[2])
return 1`;

/** Keys: requests. Gives the value of each, or nil. */
export const readScript = `
local values = {}
for at, key in ipairs(KEYS) do values[at] = redis.call('HGET', key, 'value') end
return values`;

/** Keys: pointer. */
export const pointerScript = `return redis.call('GET', KEYS[1])`;

/** Keys: history. Arguments: before which place, how many. Gives keys and places in turn. */
export const historyScript = `return redis.call('ZREVRANGEBYSCORE', KEYS[1], ARGV[1], '-inf', 'WITHSCORES', 'LIMIT', 0, ARGV[2])`;

/**
 * Keys: mark. Arguments: now. Gives the time since when this server has kept everything: a server that was emptied has
 * no mark, and one that was restarted, or replaced by its replica, has another run id and may have lost its last writes.
 */
export const markScript = `
local info = redis.pcall('INFO', 'server')
local run = type(info) == 'string' and string.match(info, 'run_id:(%w+)') or ''
local marked, at = unpack(redis.call('HMGET', KEYS[1], 'run', 'at'))
if marked == run and at then return at end
redis.call('HSET', KEYS[1], 'run', run, 'at', ARGV[1])
return ARGV[1]`;
