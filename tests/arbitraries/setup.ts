import fc from 'fast-check'

const { FC_SEED = '20250320' } = process.env
if (!/^-?\d+$/.test(FC_SEED)) throw new RangeError(`FC_SEED=${FC_SEED} is not a whole number: write FC_SEED=42`)

// One seed for every run, so that a failure is met again; another one explores: FC_SEED=$RANDOM npm test
fc.configureGlobal({ seed: Number(FC_SEED) })
