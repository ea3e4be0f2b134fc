package box;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

class HiddenBoxTest {
    @OneRun
    @Tag("part:keeps")
    @DisplayName("any number stays what it is")
    void keepsAny(Draw draw) {
        Box box = new Cell();
        int before = 0;
        for (int next : draw.any(Arbitraries.integers().list().ofSize(20))) {
            Expect.equal("swap(" + next + ")", before, box.swap(next));
            before = next;
        }
        Expect.equal("get()", before, box.get());
    }
}
