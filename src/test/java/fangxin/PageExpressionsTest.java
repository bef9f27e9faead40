package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.testing.MainClasses;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** Finds expressions whose bean or member was renamed or removed: the compiler does not read pages. */
class PageExpressionsTest {
    public record Shop(String name, List<Shop> branches) {}

    @Test
    void everyExpressionReadsAMemberThatExists() throws Exception {
        PageExpressions expressions = checkAll();

        assertThat(expressions.faults()).isEmpty();
        assertThat(expressions.chains()).isGreaterThan(4_000);
    }

    @Test
    void missingBeansPropertiesAndMethodsAreReported() throws Exception {
        PageExpressions expressions = new PageExpressions(Map.of("shop", Shop.class));

        expressions.checkMarkup("""
            <ui:repeat value="#{shop.branches}" var="branch" rendered="#{not empty shops.name}">
              #{branch.name} #{branch.address} <p title="#{branch.name.trim(1)}">#{shop.name.length()}</p>
            </ui:repeat>\
            """);

        assertThat(expressions.faults())
                .containsExactly(
                        "markup: #{branch.address}: no address in " + Shop.class.getName(),
                        "markup: #{branch.name.trim(1)}: no trim with 1 arguments in java.lang.String",
                        "markup: #{not empty shops.name}: no bean or variable shops");
        assertThat(expressions.chains()).isEqualTo(5);
    }

    /** The expressions of all pages. */
    static PageExpressions checkAll() throws Exception {
        PageExpressions expressions = new PageExpressions(beans());
        for (Path page : files()) {
            if (!page.toString().contains("WEB-INF")) {
                expressions.checkPage(page);
            }
        }
        // CasePage computes the addresses of its panels: they are checked with the beans alone.
        for (Path panel : files()) {
            if (!expressions.files().contains(panel)) {
                expressions.checkPage(panel);
            }
        }
        return expressions;
    }

    private static Map<String, Type> beans() {
        Map<String, Type> beans = new HashMap<>(Map.of(
                "request", HttpServletRequest.class,
                "view", UIViewRoot.class,
                "facesContext", FacesContext.class,
                "text", ExpressionTypes.UNKNOWN));
        for (JavaClass type : MainClasses.all()) {
            if (type.isAnnotatedWith(Named.class)) {
                String name = type.getAnnotationOfType(Named.class).value();
                beans.put(name.isEmpty() ? StringUtils.uncapitalize(type.getSimpleName()) : name, type.reflect());
            }
        }
        return beans;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
