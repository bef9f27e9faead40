package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/units|from=timeline&isappinstalled=0|''",
                "/units|q=a&from=timeline&type=SHOP|q=a&type=SHOP",
                "/units|type=SHOP&q=a|q=a&type=SHOP",
                "/map|address=x&near=&radius=1000&from=x|address=x&near=&radius=1000",
                "/|utm_source=x|''",
                "/v/220102|from=singlemessage&lang=en|lang=en",
                "/units/220102|q=a&page=3|''",
                "/notices|page=2&from=x|page=2",
                "/statistics|year=2026&f%72om=1|year=2026"
            })
    void whatAppsAddToASharedLinkIsNoPartOfTheAddress(String path, String query, String read) {
        assertThat(PageAddress.read(path, query)).isEqualTo(read);
    }

    @Test
    void parametersOfOneNameKeepTheirOrder() {
        assertThat(PageAddress.read("/units", "type=B&q=x&type=A"))
                .isEqualTo("q=x&type=B&type=A")
                .isNotEqualTo(PageAddress.read("/units", "type=A&q=x&type=B"));
    }

    @Test
    void theCanonicalLinkNamesNoLanguageUnlessThePageIsInEnglish() {
        assertThat(PageAddress.canonical("/units", "lang=zh&from=timeline&q=a", null))
                .isEqualTo("/units?q=a");
        assertThat(PageAddress.canonical("/units", "q=a", "en")).isEqualTo("/units?lang=en&q=a");
        assertThat(PageAddress.canonical("/v/220102", "lang=zh&isappinstalled=0", null))
                .isEqualTo("/v/220102");
        assertThat(PageAddress.canonical("/v/220102", null, "en")).isEqualTo("/v/220102?lang=en");
        assertThat(PageAddress.canonical("/guide", null, null)).isEqualTo("/guide");
    }

    @Test
    void pagesBehindTheSignInKeepWhatTheyWereAsked() {
        assertThat(PageAddress.read("/work/worklist", "due=LATE&from=x")).isEqualTo("due=LATE&from=x");
    }

    @Test
    void theFormThatWasSentIsTheOneToReturnTo() {
        assertThat(PageAddress.sentForm(request("POST", "/work/step/decline", "reference=1", Map.of())))
                .contains("/work/step/decline?reference=1");
        assertThat(PageAddress.sentForm(request("POST", "/admin/appraisal_terms", null, Map.of())))
                .contains("/admin/appraisal_terms");
        assertThat(PageAddress.sentForm(request("GET", "/work/step/decline", "reference=1", Map.of())))
                .isEmpty();
        assertThat(PageAddress.sentForm(request("POST", "/login", null, Map.of())))
                .isEmpty();
    }

    @Test
    void anErrorPageKnowsTheFormThatFailed() {
        Map<String, Object> failed = Map.of(
                RequestDispatcher.ERROR_REQUEST_URI, "/work/step/decline",
                RequestDispatcher.ERROR_QUERY_STRING, "reference=1",
                RequestDispatcher.ERROR_METHOD, "POST");
        ErrorPage page = new ErrorPage();
        page.request = request("GET", "/error/500.xhtml", null, failed);

        assertThat(page.getForm()).isEqualTo("/work/step/decline?reference=1#restore");

        page.request = request("GET", "/error/500.xhtml", null, Map.of());
        assertThat(page.getForm()).isNull();
    }

    private static HttpServletRequest request(
            String method, String address, String query, Map<String, Object> attributes) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PageAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, given) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> address;
                    case "getQueryString" -> query;
                    case "getContextPath" -> "";
                    case "getAttribute" -> attributes.get(given[0].toString());
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
