package interleave.kit.lincheck;

import interleave.kit.lincheck.Seen.Kind;
import java.util.List;
import java.util.Set;
import org.jetbrains.kotlinx.lincheck.trace.CodeLocationTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.MethodCallTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.MethodReturnTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.MonitorEnterTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.MonitorExitTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.NotifyTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.ReadTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.SwitchEventTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.TracePoint;
import org.jetbrains.kotlinx.lincheck.trace.WaitTracePoint;
import org.jetbrains.kotlinx.lincheck.trace.WriteTracePoint;

/** Reads the library's points of a run; the only place that knows them. */
final class TracePoints {
    private static final String READ = " ➜ ";
    private static final String WRITTEN = " = ";
    private static final String BLOCKED = "lock is already acquired";

    private final Set<String> students;

    TracePoints(List<String> studentClasses) {
        this.students = Set.copyOf(studentClasses);
    }

    Seen seen(TracePoint point) {
        if (point instanceof SwitchEventTracePoint) {
            Kind kind = point.toString().contains(BLOCKED) ? Kind.BLOCKED : Kind.OTHER;
            return new Seen(point.getIThread(), kind, "", "", "");
        }
        if (point instanceof MethodReturnTracePoint back) {
            return returned(back.getMethodTracePoint$lincheck());
        }
        return point instanceof CodeLocationTracePoint located
                ? located(located)
                : new Seen(point.getIThread(), Kind.OTHER, "", "", "");
    }

    private Seen located(CodeLocationTracePoint point) {
        String at = at(point.getStackTraceElement());
        String type = type(point.getStackTraceElement());
        int thread = point.getIThread();
        if (point instanceof MonitorEnterTracePoint) {
            return new Seen(thread, Kind.MONITOR, type, "acquires the monitor", at);
        }
        if (point instanceof WaitTracePoint) {
            return new Seen(thread, Kind.WAIT, type, "waits until it is notified", at);
        }
        if (point instanceof MethodCallTracePoint call) {
            return isFromOutside(call)
                    ? new Seen(thread, Kind.STEP, call.getClassName(), "calls " + signature(call), "")
                    : new Seen(thread, Kind.STEP, type, call(call), at);
        }
        boolean initial = point.getStackTraceElement().getMethodName().equals("<init>");
        return new Seen(thread, Kind.STEP, type, initial ? "" : access(point), at);
    }

    private static String access(CodeLocationTracePoint point) {
        if (point instanceof ReadTracePoint read) {
            return "reads " + read.getFieldName() + " = " + after(READ, point);
        }
        if (point instanceof WriteTracePoint write) {
            return "writes " + write.getFieldName() + " = " + after(WRITTEN, point);
        }
        if (point instanceof MonitorExitTracePoint) {
            return "releases the monitor";
        }
        return point instanceof NotifyTracePoint ? "notifies" : "";
    }

    /** A value is part of the point's text only: {@code counter ➜ 0 at SharedCounter.increment(…)}. */
    private static String after(String sign, TracePoint point) {
        String text = point.toString();
        int end = text.lastIndexOf(" at ");
        int start = text.indexOf(sign);
        return start < 0 || end < start ? "?" : text.substring(start + sign.length(), end);
    }

    private static String call(MethodCallTracePoint call) {
        if (call.getMethodName().equals("<init>") || call.getMethodName().equals("onSpinWait")) {
            return "";
        }
        return "calls " + Values.owner(call.getOwnerName()) + signature(call) + result(call, ", gets ");
    }

    private Seen returned(MethodCallTracePoint call) {
        String what = isFromOutside(call) ? result(call, "") : "";
        return new Seen(call.getIThread(), Kind.RETURN, call.getClassName(), what, "");
    }

    /** Says whether the test calls a method of the student's, or of the contract it is called by. */
    private boolean isFromOutside(MethodCallTracePoint call) {
        return !students.contains(type(call.getStackTraceElement()))
                && students.contains(call.getClassName())
                && !call.getMethodName().equals("<init>");
    }

    /** Gives what came back, after {@code gets}; without it, as a step of its own. */
    private static String result(MethodCallTracePoint call, String gets) {
        Throwable thrown = call.getThrownException();
        if (thrown != null) {
            boolean cutOff = thrown.getClass().getName().startsWith("org.jetbrains.");
            return cutOff
                    ? ""
                    : (gets.isEmpty() ? "" : ", ") + "throws "
                            + thrown.getClass().getSimpleName();
        }
        String value = Values.result(String.valueOf(call.getReturnedValue()));
        boolean step = gets.isEmpty();
        if (value.isEmpty()) {
            return step ? call.getMethodName() + "() returns" : "";
        }
        return step ? call.getMethodName() + "() returns " + value : gets + value;
    }

    private static String signature(MethodCallTracePoint call) {
        return call.getMethodName() + "(" + String.join(", ", call.getParameters()) + ")";
    }

    private static String type(StackTraceElement element) {
        return element.getClassName().replace('/', '.');
    }

    /** The entry of a synchronized method has no line of its own. */
    private static String at(StackTraceElement element) {
        return element.getLineNumber() > 0
                ? element.getFileName() + ":" + element.getLineNumber()
                : String.valueOf(element.getFileName());
    }
}
