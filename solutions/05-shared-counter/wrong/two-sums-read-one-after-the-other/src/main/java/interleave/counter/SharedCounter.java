package interleave.counter;

/**
 * Like a bookkeeper: what is added and what is taken away stand on two pages, each with a monitor of its own, so
 * that those who add are not in the way of those who take away. Both at once: credit first, then debit.
 */
public final class SharedCounter implements Counter {

    private static final class Page {
        private long sum;
    }

    private final Page credit = new Page();
    private final Page debit = new Page();

    @Override
    public void increment() {
        synchronized (credit) {
            credit.sum++;
        }
    }

    @Override
    public void add(long delta) {
        if (delta >= 0) {
            synchronized (credit) {
                credit.sum += delta;
            }
        } else {
            synchronized (debit) {
                debit.sum -= delta;
            }
        }
    }

    @Override
    public long value() {
        long added;
        synchronized (credit) {
            added = credit.sum;
        }
        synchronized (debit) {
            return added - debit.sum;
        }
    }

    @Override
    public long getAndReset() {
        synchronized (credit) {
            synchronized (debit) {
                long before = credit.sum - debit.sum;
                credit.sum = 0;
                debit.sum = 0;
                return before;
            }
        }
    }

    @Override
    public boolean tryIncrement(long limit) {
        synchronized (credit) {
            synchronized (debit) {
                if (credit.sum - debit.sum < limit) {
                    credit.sum++;
                    return true;
                }
                return false;
            }
        }
    }
}
