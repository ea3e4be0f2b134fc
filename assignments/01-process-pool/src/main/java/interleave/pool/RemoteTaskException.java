package interleave.pool;

/** Says that a task has thrown in its worker process. The throwable itself stays there; it may not travel. */
public final class RemoteTaskException extends Exception {
    private static final long serialVersionUID = 1;

    private final String remoteType;
    private final String remoteStackTrace;

    /**
     * @param remoteType the class name of what was thrown: {@code java.lang.IllegalStateException}
     * @param message its message
     * @param remoteStackTrace its stack trace, as text
     */
    public RemoteTaskException(String remoteType, String message, String remoteStackTrace) {
        super(message);
        this.remoteType = remoteType;
        this.remoteStackTrace = remoteStackTrace;
    }

    public String remoteType() {
        return remoteType;
    }

    public String remoteStackTrace() {
        return remoteStackTrace;
    }
}
