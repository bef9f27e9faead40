package fangxin.platform.http;

import fangxin.testing.http.DeployedPages;
import fangxin.testing.http.PageForm;
import fangxin.testing.http.PageForm.Input;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sender of invalid input to the forms of pages, as the public or as a person who has signed in. It follows the links
 * as a browser without script, and sends each form texts that are too long and values of another type: each must be
 * refused with a sentence beside the field, and lose no other input. Forms that take files are also sent without parts.
 */
final class EveryForm {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    private static final String LONG = "x".repeat(9_000);
    private static final String KEPT = "留住";
    private static final String BOUNDARY = "fangxin-form";
    private static final String PUBLIC = "public";
    /** Inputs that are refused above the form: a sign-in does not reveal which part is wrong. */
    private static final Set<String> ABOVE = Set.of("byPassword:username", "byCode:contact", "byCode:code");
    /** Addresses of one view whose links are followed. */
    private static final int READ = 3;
    /** Addresses of one view whose links are followed when signed in: work pages are many and alike. */
    private static final int READ_SIGNED_IN = 2;

    private final URI base;
    private HttpClient client = client();
    private String reader = PUBLIC;
    private int addresses = READ;
    private final Set<String> tried = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int sent;
    private int withoutParts;

    EveryForm(URI base) {
        this.base = base;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    /** Continues as a person who signs in by password. A form that was tried before is not tried again. */
    EveryForm signedIn(String account, String password) throws Exception {
        client = client();
        reader = account;
        addresses = READ_SIGNED_IN;
        PageForm login = PageForm.in(get("/login").body()).stream()
                .filter(form -> form.has(input -> input.name().equals("byPassword:username")))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = send("/login", login, login.filled(input -> switch (input.name()) {
            case "byPassword:username" -> Optional.of(account);
            case "byPassword:password" -> Optional.of(password);
            default -> Optional.empty();
        }));
        if (answer.statusCode() != 302) {
            throw new AssertionError(account + " is not signed in: " + answer.statusCode());
        }
        return this;
    }

    private boolean isSignedIn() {
        return !PUBLIC.equals(reader);
    }

    /** Forms that failed, took invalid input, named no field or lost input. */
    List<String> faults() {
        return faults;
    }

    int sent() {
        return sent;
    }

    /** Number of the forms that take files and were sent without parts. */
    int sentWithoutParts() {
        return withoutParts;
    }

    /**
     * Sends the forms of all pages to which links lead from here, each form of a view once. The forms of public pages
     * are sent as the public only.
     */
    EveryForm from(String start) throws Exception {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(open);
        Map<String, Integer> read = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String address = open.poll();
            String view = DeployedPages.view(address).orElse(null);
            if (view == null || (isSignedIn() && DeployedPages.isPublic(view))) {
                continue;
            }
            if (read.merge(DeployedPages.kind(view, address), 1, Integer::sum) > addresses) {
                continue;
            }
            HttpResponse<String> page = get(address);
            if (page.statusCode() == 200) {
                links(address, page.body()).filter(seen::add).forEach(open::add);
                tryForms(view, address, page.body());
            }
        }
        return this;
    }

    /** Sends the forms of one page that take files without parts. */
    EveryForm withoutParts(String address) throws Exception {
        List<PageForm> forms = PageForm.in(get(address).body());
        for (int n = 0; n < forms.size(); n++) {
            if (forms.get(n).multipart()) {
                attemptWithoutParts(address, n);
            }
        }
        return this;
    }

    private static Stream<String> links(String address, String page) {
        Matcher links = LINK.matcher(page);
        return links.results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .map(link -> link.startsWith("?") ? URI.create(address).getRawPath() + link : link)
                .map(link -> link.replaceFirst("#.*", "")
                        .replaceAll("(?<=[?&])lang=[a-z]+&?", "")
                        .replaceFirst("[?&]$", ""))
                .filter(link -> link.startsWith("/") && link.matches("[\\x21-\\x7E]*"));
    }

    private void tryForms(String view, String address, String page) throws Exception {
        List<PageForm> forms = PageForm.in(page);
        for (int n = 0; n < forms.size(); n++) {
            if (!tried.add(view + " " + forms.get(n).inputNames())) {
                continue;
            }
            if (forms.get(n).has(Input::isText)) {
                attempt(address, n, "too long", Input::isText, input -> input.isText() ? LONG : null);
            }
            if (forms.get(n).multipart()) {
                attemptWithoutParts(address, n);
            }
            if (forms.get(n).has(Input::isTyped)) {
                attempt(
                        address,
                        n,
                        "of another type",
                        Input::isTyped,
                        input -> input.isTyped()
                                ? "x"
                                : input.isText()
                                                && !input.numeric()
                                                && input.value().isEmpty()
                                        ? KEPT
                                        : null);
            }
        }
    }

    /**
     * A form that takes files and is sent as application/x-www-form-urlencoded is refused, and shows no stack trace.
     */
    private void attemptWithoutParts(String address, int n) throws Exception {
        PageForm form = PageForm.in(get(address).body()).get(n);
        HttpResponse<String> answer = sendEncoded(
                target(address, form),
                form.filled(input -> Optional.ofNullable(input.isText() ? LONG : input.isTyped() ? "x" : null)));
        withoutParts++;
        if (answer.statusCode() != 415 || answer.body().contains("Exception")) {
            faults.add(
                    "%s %s form %d without parts: answers %d".formatted(reader, address, n + 1, answer.statusCode()));
        }
    }

    private void attempt(
            String address, int n, String how, Function<Input, Boolean> invalid, Function<Input, String> values)
            throws Exception {
        PageForm form = PageForm.in(get(address).body()).get(n);
        HttpResponse<String> answer =
                send(address, form, form.filled(input -> Optional.ofNullable(values.apply(input))));
        sent++;
        String message = "%s %s form %d %s: ".formatted(reader, address, n + 1, how);
        int status = answer.statusCode();
        if (status >= 500 || (form.post() && status == 404)) {
            faults.add(message + "answers " + status);
        } else if (form.post() && status >= 300 && status < 400) {
            faults.add(message + "is taken, to "
                    + answer.headers().firstValue("Location").orElse(""));
        } else if (form.post()) {
            form.inputs().stream()
                    .filter(input -> invalid.apply(input) && !ABOVE.contains(input.id()))
                    .filter(input -> !answer.body().contains("id=\"" + input.id() + "-error\""))
                    .forEach(input -> faults.add(message + "no sentence beside " + input.id() + " (" + status + ")"));
            form.inputs().stream()
                    .filter(input -> KEPT.equals(values.apply(input)))
                    .filter(input -> PageForm.in(answer.body()).stream()
                            .flatMap(shown -> shown.inputs().stream())
                            .noneMatch(shown -> shown.name().equals(input.name())
                                    && shown.value().equals(KEPT)))
                    .forEach(input -> faults.add(message + "loses " + input.id()));
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(base.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String address, PageForm form, Map<String, String> fields) throws Exception {
        URI to = target(address, form);
        if (form.post() && !form.multipart()) {
            return sendEncoded(to, fields);
        }
        HttpRequest.Builder request = form.post()
                ? HttpRequest.newBuilder(to)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(PageForm.parts(fields, BOUNDARY)))
                : HttpRequest.newBuilder(
                        URI.create(to.toString().replaceFirst("\\?.*", "") + "?" + PageForm.encoded(fields)));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> sendEncoded(URI to, Map<String, String> fields) throws Exception {
        return client.send(
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(PageForm.encoded(fields), StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI target(String address, PageForm form) {
        return form.action().isEmpty()
                ? base.resolve(address)
                : base.resolve(address).resolve(form.action());
    }
}
