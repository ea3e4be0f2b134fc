package interleave.kit.scheduler;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the threads of one run meet at, what stands for it in that run, and what the student calls it. */
public final class Things {
    private final Map<Object, Map<Object, Location>> locations = new IdentityHashMap<>();
    private final Map<Object, Object> models = new IdentityHashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<Object, String> fieldsThatHold = new IdentityHashMap<>();
    private int locationCount;

    /** Makes a location that belongs to no object of the student's. */
    Location newLocation(String name) {
        return new Location(locationCount++, name);
    }

    /** Gives the location of {@code part} of {@code owner}: a field by its name, an element by its index. */
    public Location location(Object owner, Object part, Supplier<String> name) {
        Map<Object, Location> parts = locations.computeIfAbsent(owner, none -> new HashMap<>());
        Location location = parts.get(part);
        if (location == null) {
            location = newLocation(name.get());
            parts.put(part, location);
        }
        return location;
    }

    /** Gives the model that stands for {@code object} in this run. */
    public <T> T model(Object object, Function<Object, T> make, Class<T> type) {
        Object model = models.get(object);
        if (model == null) {
            model = make.apply(object);
            models.put(object, model);
        }
        return type.cast(model);
    }

    public void name(Object object, String name) {
        names.put(object, name);
    }

    /** The student's code refers to {@code object} by {@code field}. */
    public void fieldHolds(Object object, String field) {
        fieldsThatHold.putIfAbsent(object, field);
    }

    /** Gives what the student reads for {@code object}: its name, the field it is in, else its class. */
    public String nameOf(Object object) {
        String name = names.getOrDefault(object, fieldsThatHold.get(object));
        return name != null ? name : object.getClass().getSimpleName();
    }

    /** Gives the field that holds the object, or {@code otherwise} where none is known. */
    public String fieldOr(String otherwise, Object object) {
        return fieldsThatHold.getOrDefault(object, otherwise);
    }

    /** Gives {@code kind} with the field that holds the object, where one is known: "the lock guard". */
    public String nameOf(String kind, Object object) {
        String field = fieldsThatHold.get(object);
        return field == null ? kind : kind + " " + field;
    }

    /** Gives the name that the test has given to {@code object}; empty when it has given none. */
    public String givenName(Object object) {
        return names.getOrDefault(object, "");
    }

    /** Gives the name of a field: short, unless that could be another object's field as well. */
    public String fieldName(Object owner, String field) {
        if (owner instanceof Class<?> type) {
            return type.getSimpleName() + "." + field;
        }
        return names.size() == 1 && names.containsKey(owner) ? field : nameOf(owner) + "." + field;
    }
}
