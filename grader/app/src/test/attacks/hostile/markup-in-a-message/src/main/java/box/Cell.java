package box;

public final class Cell implements Box {
    private int value;

    @Override
    public synchronized int swap(int next) {
        int before = value;
        value = next;
        return before;
    }

    @Override
    public synchronized int get() {
        return value;
    }

    @Override
    public Object name() {
        throw new IllegalStateException("<script>alert(1)</script><img src=x onerror=alert(1)> =cmd|' /C calc'!A0 \u001b[2J\u001b]0;owned\u0007 ](javascript:alert(1)) `` ```\n::error::owned\n::set-output name=score::100\n| a | b |\n# owned\n<!-- ]]> -->\u202egnp.exe\u0000\ud800");
    }
}
