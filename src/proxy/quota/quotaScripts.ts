/**
 * Keys: window, credits. Arguments: most in the window or 0, its length, most credits or -1, amount, charge, day, how long
 * a day is kept. Takes all or nothing; gives what stood in the way, and how long the window still lasts. A process whose
 * clock is behind another's does not bring the day before back.
 */
export const takeScript = `
local max, most, amount = tonumber(ARGV[1]), tonumber(ARGV[3]), tonumber(ARGV[4])
if max > 0 and tonumber(redis.call('GET', KEYS[1]) or 0) >= max then
  local left = redis.call('PTTL', KEYS[1])
  if left > 0 then return {'window', left} end
  redis.call('DEL', KEYS[1])
end
if most >= 0 then
  local day = tonumber(redis.call('HGET', KEYS[2], 'day') or -1)
  if day < tonumber(ARGV[6]) then
    redis.call('DEL', KEYS[2])
    redis.call('HSET', KEYS[2], 'day', ARGV[6])
    redis.call('PEXPIRE', KEYS[2], ARGV[7])
  end
  if tonumber(redis.call('HGET', KEYS[2], 'spent') or 0) + amount > most then return {'credits', 0} end
  if amount > 0 then
    redis.call('HINCRBYFLOAT', KEYS[2], 'spent', ARGV[4])
    redis.call('HSET', KEYS[2], 'charge:' .. ARGV[5], ARGV[4])
  end
end
if max > 0 and redis.call('INCR', KEYS[1]) == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return false`;

/** Keys: credits. Arguments: charge, amount or nothing, the charge's next name or nothing. */
export const correctScript = `
local before = redis.call('HGET', KEYS[1], 'charge:' .. ARGV[1])
if not before then return 0 end
local after = ARGV[2] == '' and before or ARGV[2]
redis.call('HINCRBYFLOAT', KEYS[1], 'spent', string.format('%.6f', tonumber(after) - tonumber(before)))
redis.call('HDEL', KEYS[1], 'charge:' .. ARGV[1])
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'charge:' .. ARGV[3], after) end
return 1`;
