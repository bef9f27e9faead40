package fangxin;

import static fangxin.ExpressionTypes.UNKNOWN;

import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Checks the expressions of Facelets pages against the classes that they read. Templates, included files and tags are
 * checked with the variables and parameters of each page that uses them.
 */
final class PageExpressions {
    private static final Path FOLDER = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|\"[^\"]*\"|[^'\"}])*)}");
    private static final Pattern METHOD = Pattern.compile("(?i)action|validator|.*(?:listener|method)");
    /** Type of a parameter with the text "false": the parts of a page that it excludes are not checked. */
    private static final Type FALSE = void.class;

    private final Map<String, Type> beans;
    private final Map<Path, Node> files = new HashMap<>();
    private final Map<Node, Integer> chains = new HashMap<>();
    private final SortedSet<String> faults = new TreeSet<>();
    private final Map<Expression.Key, Path> keys = new HashMap<>();

    PageExpressions(Map<String, Type> beans) {
        this.beans = beans;
    }

    /** Faults found, each as {@code page: expression: what is missing}. */
    SortedSet<String> faults() {
        return faults;
    }

    /** The keys of texts that end with a value, each with a page. */
    Map<Expression.Key, Path> keys() {
        return keys;
    }

    /** The pages that were checked, with all that they include. */
    Set<Path> files() {
        return files.keySet();
    }

    /** Number of beans and variables that were read with their members; a place in a file counts once. */
    int chains() {
        return chains.values().stream().mapToInt(Integer::intValue).sum();
    }

    void checkPage(Path page) throws Exception {
        checkFile(page, beans);
    }

    void checkMarkup(String markup) throws Exception {
        check(parse(markup), Path.of("markup"), new HashMap<>(beans));
    }

    private void checkFile(Path file, Map<String, Type> names) throws Exception {
        if (!files.containsKey(file)) {
            files.put(file, parse(Files.readString(file)));
        }
        check(files.get(file), file, new HashMap<>(names));
    }

    private static Node parse(String markup) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)))
                .getDocumentElement();
    }

    private void check(Node node, Path file, Map<String, Type> names) throws Exception {
        if (node instanceof Element element) {
            checkElement(element, file, names);
        } else if (node.getNodeType() != Node.COMMENT_NODE) {
            type(node, file, names);
        }
    }

    private void checkElement(Element element, Path file, Map<String, Type> outer) throws Exception {
        String tag = element.getTagName();
        Node source = element.getAttributeNode(element.hasAttribute("items") ? "items" : "value");
        Type value = source == null ? UNKNOWN : type(source, file, outer);
        Map<String, Type> names = outer;
        if (tag.equals("ui:param")) {
            names.put(
                    element.getAttribute("name"), element.getAttribute("value").equals("false") ? FALSE : value);
        } else if (tag.equals("c:set")) {
            names.put(element.getAttribute("var"), value);
        } else if (element.hasAttribute("var") || tag.equals("ui:include")) {
            names = new HashMap<>(outer);
            names.put(element.getAttribute("var"), ExpressionTypes.element(value));
            names.put(element.getAttribute("varStatus"), UNKNOWN);
        }
        Map<String, Type> attributes = new HashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute == source ? value : type(attribute, file, names));
        }
        if (attributes.get("test") != FALSE) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                check(child, file, names);
            }
        }
        checkUsed(element, names, attributes);
    }

    /** Checks the file of a tag, an included file or a template, except where the address is an expression. */
    private void checkUsed(Element element, Map<String, Type> names, Map<String, Type> attributes) throws Exception {
        String tag = element.getTagName();
        String address = element.getAttribute(tag.equals("ui:include") ? "src" : "template");
        Path tagFile = FOLDER.resolve("WEB-INF/tags/" + tag.replace("fx:", "") + ".xhtml");
        if (Files.exists(tagFile)) {
            Map<String, Type> parameters = new HashMap<>(names);
            parameters.putAll(attributes);
            checkFile(tagFile, parameters);
        } else if (address.startsWith("/")) {
            checkFile(FOLDER.resolve(address.substring(1)), names);
        }
    }

    /** The type of the last expression in a text or attribute. */
    private Type type(Node node, Path file, Map<String, Type> names) {
        Type type = UNKNOWN;
        int read = 0;
        Matcher matcher = EXPRESSION.matcher(node.getNodeValue());
        while (matcher.find()) {
            String place = file + ": " + matcher.group() + ": ";
            Expression expression = new Expression(
                    matcher.group(1), names, METHOD.matcher(node.getNodeName()).matches());
            expression.missing().forEach(missing -> faults.add(place + missing));
            expression.keys().forEach(key -> keys.put(key, file));
            read += expression.chains();
            type = expression.type();
        }
        chains.put(node, read);
        return type;
    }
}
