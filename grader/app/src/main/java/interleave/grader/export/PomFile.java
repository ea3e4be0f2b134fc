package interleave.grader.export;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A {@code pom.xml} of this project: only as much of Maven's model as these files use. */
record PomFile(Path file, Element project) {

    static PomFile read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            // Elements that are added later get the same namespace only if these have one.
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            return new PomFile(file, document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(file + " is no pom: " + broken.getMessage(), broken);
        }
    }

    String version() {
        return text(project, "version");
    }

    /** Gives the versions of the plugins in {@code pluginManagement}, by artifact id. */
    Map<String, String> pluginVersions() {
        Map<String, String> versions = new LinkedHashMap<>();
        child(project, "build")
                .flatMap(build -> child(build, "pluginManagement"))
                .flatMap(management -> child(management, "plugins"))
                .map(PomFile::children)
                .orElse(List.of())
                .forEach(plugin -> versions.put(text(plugin, "artifactId"), text(plugin, "version")));
        return versions;
    }

    /** Gives the text of the field {@code name}, its {@code ${properties}} filled in. */
    String text(Element parent, String name) {
        String text = child(parent, name)
                .map(element -> element.getTextContent().strip())
                .orElseThrow(() ->
                        new IllegalStateException(file + ": <" + parent.getNodeName() + "> has no <" + name + ">"));
        return text.startsWith("${") ? property(text.substring(2, text.length() - 1)) : text;
    }

    String property(String name) {
        return name.equals("project.version")
                ? version()
                : child(project, "properties")
                        .map(properties -> text(properties, name))
                        .orElseThrow(() -> new IllegalStateException(file + " has no property " + name));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getNodeName().equals(name))
                .findFirst();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    String toXml() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter xml = new StringWriter();
            transformer.transform(new DOMSource(project), new StreamResult(xml));
            return xml.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
