package fangxin.platform.http;

import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Filter that completes the OpenAPI document, so that a client can be generated from it: who may call an operation,
 * what it takes and answers, and how it refuses. The server derives paths, parameters and tags.
 */
public class OpenApiFilter implements OASFilter {
    private static final String ROOT = "/api/v1";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String BEARER = "bearer";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern STEP = Pattern.compile(".*/steps/([A-Z_]+)");
    /** The operations that need no token. */
    private static final Pattern PUBLIC = Pattern.compile(
            "GET /(units|verifications|draws|delivery-notices|rating-formula|stations|warnings|comparative-tests"
                    + "|survey-forms)(/.*)?"
                    + "|GET /typical-cases(/\\{number})?|GET /complaint-figures|POST /survey-forms/\\{number}/answers"
                    + "|GET /channels|GET /laws|GET /unit-messages/opinions/\\{unit}|POST /consumer-messages"
                    + "|POST /message-follow-up(/.*)?|GET /message-follow-up/\\{token}|GET /notices(/[^/]+(/deadline)?)?"
                    + "|GET /(guide|editions)(/.*)?|GET /lists|(GET|POST) /setup|GET /statistics/.*"
                    + "|GET /appraisals/figures|GET /objections/\\{receipt}/state"
                    + "|POST /(accounts|tokens)(/.*)?|POST /notices/\\{id}/objections");
    /** The operations that answer less without a token: the rounds that are open today. */
    private static final Pattern PARTLY_PUBLIC = Pattern.compile("GET /rounds(/[^/]+)?");
    /** The public operations that are limited by the address of the caller. */
    private static final Pattern LIMITED =
            Pattern.compile("POST /(accounts|tokens|message-follow-up)(/.*)?|POST /notices/.*|POST /consumer-messages"
                    + "|POST /survey-forms/.*");

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read, or names a parameter or value that does not exist",
            "401", "No valid token, or the password must be confirmed first",
            "403", "The caller may not do this",
            "404", "The object does not exist, or not for this caller",
            "409", "The object is in another state, or an Idempotency-Key was used with another body",
            "422", "A rule forbids what was entered; violations name the fields",
            "429", "Too many requests: try again after the seconds in Retry-After",
            "503", "Out of service for a moment: try again after the seconds in Retry-After",
            "4XX", "Refused"));
    private static final Map<String, String> DONE =
            Map.of("200", "OK", "201", "Created", "202", "Accepted", "204", "No content");
    private static final Properties TEXTS = texts();

    private final OpenApiSchemas schemas = new OpenApiSchemas();
    private final Map<String, List<Method>> methods = ResourceClasses.methods();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(
                List.of(OASFactory.createServer().url(Settings.baseUrl()).description("This installation")));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        methods.values().stream()
                .flatMap(List::stream)
                .forEach(method -> body(method).ifPresent(schemas::addRequest));
        Set<String> tags = new TreeSet<>();
        Map<String, PathItem> paths = new TreeMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> {
            String plain = ResourceClasses.withoutPatterns(path);
            PathItem all = paths.computeIfAbsent(plain, none -> OASFactory.createPathItem());
            item.getOperations().forEach((verb, operation) -> {
                complete(operation, verb.name(), plain.substring(ROOT.length()));
                Stream.ofNullable(operation.getTags()).forEach(tags::addAll);
                all.setOperation(verb, operation);
            });
        });
        document.setPaths(OASFactory.createPaths());
        paths.forEach(document.getPaths()::addPathItem);
        document.setTags(tags.stream()
                .map(tag -> OASFactory.createTag().name(tag).description(TEXTS.getProperty("tag." + tag, tag)))
                .toList());
        document.setComponents(OASFactory.createComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .description("A token of POST /api/v1/tokens")));
        REFUSALS.forEach((code, description) -> document.getComponents()
                .addResponse(
                        "Refusal" + code,
                        OASFactory.createAPIResponse()
                                .description(description + " (RFC 9457, in the language of the caller)")
                                .content(content(List.of(PROBLEM), schemas.of(Problem.class)))));
        schemas.all().forEach(document.getComponents()::addSchema);
    }

    private void complete(Operation operation, String verb, String path) {
        String key = verb + " " + path;
        List<Method> same = Objects.requireNonNull(methods.get(key), key);
        Method method = same.getFirst();
        operation.setOperationId(id(verb, path));
        if (operation.getSummary() == null) {
            operation.setSummary(summary(key, path));
        }
        boolean open = PUBLIC.matcher(key).matches();
        if (open) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        } else if (PARTLY_PUBLIC.matcher(key).matches()) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement(),
                    OASFactory.createSecurityRequirement().addScheme(BEARER)));
        }
        parameters(operation, method, verb, path);
        operation.setRequestBody(null);
        if (isMultipart(method)) {
            operation.setRequestBody(OASFactory.createRequestBody()
                    .required(true)
                    .content(content(List.of(jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA), parts(method))));
        } else {
            body(method)
                    .ifPresent(type -> operation.setRequestBody(OASFactory.createRequestBody()
                            .required(true)
                            .content(content(List.of(JSON), schemas.of(type)))));
        }
        APIResponses responses = OASFactory.createAPIResponses();
        success(method, responses);
        same.stream().skip(1).forEach(other -> otherTypes(other, responses.getAPIResponse("200")));
        refusals(operation, key, open)
                .filter(code -> !responses.hasAPIResponse(code))
                .forEach(code -> responses.addAPIResponse(
                        code, OASFactory.createAPIResponse().ref("#/components/responses/Refusal" + code)));
        operation.setResponses(responses);
    }

    private static Stream<String> refusals(Operation operation, String key, boolean open) {
        boolean reads = key.startsWith("GET ");
        boolean takes = operation.getRequestBody() != null
                || Stream.ofNullable(operation.getParameters())
                        .flatMap(List::stream)
                        .findAny()
                        .isPresent();
        return Stream.of(
                        takes ? "400" : null,
                        open && !key.startsWith("POST /tokens") ? null : "401",
                        open ? null : "403",
                        key.contains("{") ? "404" : null,
                        reads ? null : "409",
                        reads ? null : "422",
                        LIMITED.matcher(key).matches() ? "429" : null,
                        "503",
                        "4XX")
                .filter(Objects::nonNull);
    }

    private void success(Method method, APIResponses responses) {
        for (APIResponse stated : method.getAnnotationsByType(APIResponse.class)) {
            org.eclipse.microprofile.openapi.models.responses.APIResponse response =
                    OASFactory.createAPIResponse().description(stated.description());
            for (Content content : stated.content()) {
                response.setContent(content(
                        List.of(content.mediaType().isEmpty() ? JSON : content.mediaType()), stated(content.schema())));
            }
            responses.addAPIResponse(stated.responseCode(), response);
        }
        APIResponseSchema stated = method.getAnnotation(APIResponseSchema.class);
        if (stated != null) {
            answer(responses, stated.responseCode(), List.of(JSON), stated.value());
        } else if (method.getReturnType() == void.class) {
            answer(responses, "204", List.of(), null);
        } else if (method.getReturnType() != Response.class) {
            if (!responses.hasAPIResponse("200")) {
                answer(responses, "200", List.of(JSON), method.getGenericReturnType());
            }
        } else if (method.getAnnotationsByType(APIResponse.class).length == 0) {
            List<String> types = produced(method);
            if (types.equals(List.of(JSON))) {
                throw new IllegalStateException(method + " answers JSON and does not say of which type");
            }
            answer(responses, "200", types, null);
        }
    }

    /** Adds the media types in which another method of the same address answers. */
    private static void otherTypes(
            Method method, org.eclipse.microprofile.openapi.models.responses.APIResponse response) {
        List<String> types = produced(method);
        MediaType body = OASFactory.createMediaType().schema(file(types));
        types.forEach(type -> response.getContent().addMediaType(type, body));
    }

    private Schema stated(org.eclipse.microprofile.openapi.annotations.media.Schema stated) {
        if (stated.oneOf().length == 0) {
            return schemas.of(stated.implementation());
        }
        Schema either = OASFactory.createSchema();
        Stream.of(stated.oneOf()).map(schemas::of).forEach(either::addOneOf);
        return either;
    }

    private void answer(APIResponses responses, String code, List<String> types, Type type) {
        org.eclipse.microprofile.openapi.models.responses.APIResponse response =
                OASFactory.createAPIResponse().description(DONE.get(code));
        if (!types.isEmpty()) {
            response.setContent(content(types, type == null ? file(types) : schemas.of(type)));
        }
        responses.addAPIResponse(code, response);
    }

    private static Schema file(List<String> types) {
        Schema text = OASFactory.createSchema().type(SchemaType.STRING);
        return types.stream().allMatch(type -> type.startsWith("text/")) ? text : text.format("binary");
    }

    private static org.eclipse.microprofile.openapi.models.media.Content content(List<String> types, Schema schema) {
        org.eclipse.microprofile.openapi.models.media.Content content = OASFactory.createContent();
        MediaType body = OASFactory.createMediaType().schema(schema);
        types.forEach(type -> content.addMediaType(type, body));
        return content;
    }

    private static List<String> produced(Method method) {
        return Optional.ofNullable(method.getAnnotation(jakarta.ws.rs.Produces.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(jakarta.ws.rs.Produces.class)))
                .map(produces -> Arrays.stream(produces.value())
                        .map(type -> type.replaceFirst(";.*", ""))
                        .toList())
                .orElse(List.of(JSON));
    }

    private static boolean isMultipart(Method method) {
        jakarta.ws.rs.Consumes consumes = method.getAnnotation(jakarta.ws.rs.Consumes.class);
        return consumes != null && List.of(consumes.value()).contains(jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA);
    }

    /**
     * Returns the parts of an upload. A method that reads them one by one states no parts; it takes at least a file.
     */
    private Schema parts(Method method) {
        Schema parts = OASFactory.createSchema().type(SchemaType.OBJECT);
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            FormParam part = parameter.getAnnotation(FormParam.class);
            if (part != null) {
                parts.addProperty(
                        part.value(),
                        parameter.getType() == EntityPart.class
                                ? OASFactory.createSchema()
                                        .type(SchemaType.STRING)
                                        .format("binary")
                                : schemas.of(parameter.getParameterizedType()));
                if (parameter.isAnnotationPresent(NotNull.class)) {
                    parts.addRequired(part.value());
                }
            }
        }
        return parts.getProperties() != null
                ? parts
                : parts.addProperty(
                                "file",
                                OASFactory.createSchema()
                                        .type(SchemaType.STRING)
                                        .format("binary"))
                        .addRequired("file")
                        .additionalPropertiesSchema(OASFactory.createSchema().type(SchemaType.STRING));
    }

    /** Returns the type of the JSON body: the parameter without an annotation of JAX-RS. */
    static Optional<Type> body(Method method) {
        return isMultipart(method)
                ? Optional.empty()
                : Arrays.stream(method.getParameters())
                        .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                                .map(Annotation::annotationType)
                                .noneMatch(type -> type.getPackageName().startsWith("jakarta.ws.rs")))
                        .map(java.lang.reflect.Parameter::getParameterizedType)
                        .findFirst();
    }

    /** Adds the variables of the path, which may belong to the resource class, and the types of all parameters. */
    private void parameters(Operation operation, Method method, String verb, String path) {
        List<Parameter> parameters =
                new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        parameters.removeIf(parameter -> parameter.getIn() == null || parameter.getIn() == Parameter.In.COOKIE);
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            String name = variables.group(1);
            if (parameters.stream().noneMatch(one -> name.equals(one.getName()))) {
                parameters.add(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .schema(OASFactory.createSchema().type(SchemaType.STRING)));
            }
        }
        for (Parameter parameter : parameters) {
            if (parameter.getIn() == Parameter.In.PATH) {
                parameter.setRequired(true);
            }
            Arrays.stream(method.getParameters())
                    .filter(one -> parameter.getName().equals(name(one)))
                    .findFirst()
                    .ifPresent(one -> parameter.setSchema(parameterSchema(one)));
        }
        if ("POST".equals(verb)) {
            parameters.add(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("A repeated request with the same key gets the first answer")
                    .schema(OASFactory.createSchema().type(SchemaType.STRING)));
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    private Schema parameterSchema(java.lang.reflect.Parameter parameter) {
        Schema schema = schemas.of(parameter.getParameterizedType());
        jakarta.ws.rs.DefaultValue preset = parameter.getAnnotation(jakarta.ws.rs.DefaultValue.class);
        if (preset != null) {
            schema.setDefaultValue(
                    schema.getType() == SchemaType.INTEGER ? (Object) Long.valueOf(preset.value()) : preset.value());
        }
        return schema;
    }

    private static String name(java.lang.reflect.Parameter parameter) {
        return Stream.concat(
                        Stream.ofNullable(parameter.getAnnotation(PathParam.class))
                                .map(PathParam::value),
                        Stream.ofNullable(parameter.getAnnotation(QueryParam.class))
                                .map(QueryParam::value))
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the id of an operation, for example {@code getUnitsByNumber}: unique, and the same in the next version.
     */
    private static String id(String verb, String path) {
        return verb.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.split("[/.\\-_]+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.startsWith("{")
                                ? "By" + capital(part.substring(1, part.length() - 1))
                                : capital(
                                        part.equals(part.toUpperCase(Locale.ROOT))
                                                ? part.toLowerCase(Locale.ROOT)
                                                : part))
                        .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String summary(String key, String path) {
        Matcher step = STEP.matcher(path);
        return step.matches()
                ? Messages.message(Locale.ENGLISH, TEXTS.getProperty("step") + step.group(1))
                : TEXTS.getProperty(key, key);
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in = OpenApiFilter.class.getResourceAsStream("/fangxin/openapi.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
