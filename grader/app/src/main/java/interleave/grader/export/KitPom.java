package interleave.grader.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The kit's pom without its parent: what it took from there stands in it.
 *
 * <p>Versions come from the parent's {@code dependencyManagement}, bills of materials included, so that
 * a student's Maven resolves the same libraries as this project's.
 */
final class KitPom {
    static final String GROUP = "interleave";
    static final String ARTIFACT = "interleave-kit";

    private KitPom() {}

    /** Gives the pom of the kit as version {@code version}. */
    static String of(Path projectRoot, String version) throws IOException {
        PomFile parent = PomFile.read(projectRoot.resolve("pom.xml"));
        PomFile kit = PomFile.read(projectRoot.resolve("grader").resolve("kit").resolve("pom.xml"));
        Element project = kit.project();
        PomFile.child(project, "parent").ifPresent(project::removeChild);
        PomFile.child(project, "build").ifPresent(project::removeChild);
        add(project, "groupId", GROUP);
        add(project, "version", version);
        PomFile.child(parent.project(), "dependencyManagement").ifPresent(management -> {
            Element copy = (Element) project.getOwnerDocument().importNode(management, true);
            project.appendChild(copy);
            resolve(copy, parent);
        });
        return kit.toXml();
    }

    private static void add(Element project, String name, String value) {
        Document document = project.getOwnerDocument();
        Element element = document.createElementNS(project.getNamespaceURI(), name);
        element.setTextContent(value);
        project.appendChild(element);
    }

    /** Puts values in the place of properties, and drops what manages the modules of this project. */
    private static void resolve(Element management, PomFile parent) {
        Element dependencies = PomFile.child(management, "dependencies").orElseThrow();
        for (Element dependency : PomFile.children(dependencies)) {
            if (parent.text(dependency, "groupId").equals(GROUP)) {
                dependencies.removeChild(dependency);
                continue;
            }
            Optional<Element> version = PomFile.child(dependency, "version");
            version.ifPresent(element -> element.setTextContent(parent.text(dependency, "version")));
        }
    }
}
