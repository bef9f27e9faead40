package fangxin.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Configuration source that names the classes from which the server derives the OpenAPI document: the REST application
 * and its resources. Without it the server looks for some forty annotations in each class of the application, which
 * takes several times as long; {@link OpenApiSchemas} describes the records itself. The server asks for the names
 * before the container has found the resources, so that they are taken from the names of the deployed files.
 */
public class OpenApiScanConfig implements ConfigSource {
    private static final String CLASSES = "mp.openapi.scan.classes";
    private static final String RESOURCE = "Resource.class";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(CLASSES);
    }

    @Override
    public String getValue(String name) {
        if (!CLASSES.equals(name)) {
            return null;
        }
        URI file = file(RestApplication.class);
        return file.getScheme().equals("file") ? scanned(Path.of(file)) : null;
    }

    @Override
    public String getName() {
        return OpenApiScanConfig.class.getName();
    }

    private static String scanned(Path application) {
        String own = RestApplication.class.getName();
        Path root = application;
        for (int level = own.split("\\.").length; level > 0; level--) {
            root = root.getParent();
        }
        Path classes = root;
        try (Stream<Path> files = Files.walk(classes)) {
            Stream<String> resources = files.filter(path -> path.toString().endsWith(RESOURCE))
                    .map(path -> classes.relativize(path).toString())
                    .map(path ->
                            path.substring(0, path.length() - ".class".length()).replaceAll("[/\\\\]", "."));
            return Stream.concat(Stream.of(own), resources).sorted().collect(Collectors.joining(","));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URI file(Class<?> type) {
        try {
            return type.getResource(type.getSimpleName() + ".class").toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
