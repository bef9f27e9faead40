package fangxin.registry.search.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.DisplayPreference;
import fangxin.platform.http.PageAddress;
import fangxin.platform.http.PrettyUrlFilter;
import fangxin.platform.http.RequestHeaders;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.RequestPath;
import fangxin.platform.http.Route;
import fangxin.platform.http.Route.Trait;
import fangxin.platform.persistence.AsOf;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Servlet filter that caches public pages for anonymous requests, keyed by address, language, display preference,
 * revision of the data and day. A commit leads to new keys, so that an outdated page is never served. Browsers may
 * store a page and revalidate it by its ETag.
 */
public class PublicPageCacheFilter extends HttpFilter {
    private static final int LONGEST_ADDRESS = 1000;
    /** Fraction of the heap that cached pages may take. */
    private static final int MEMORY_FRACTION = 6;

    private static final Duration PERMIT_WAIT = Duration.ofMillis(100);

    @Inject
    transient UnitSearchIndex index;

    @Inject
    transient PublicDataRevision revision;

    @Inject
    transient BusinessClock clock;

    @Inject
    transient AsOf asOf;
    /** Evicts by frequency of use; maintenance runs on the calling thread. */
    private final transient Cache<String, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / MEMORY_FRACTION)
            .weigher((String key, CachedPage page) -> key.length() + page.size())
            .expireAfterWrite(Duration.ofMinutes(1))
            .executor(Runnable::run)
            .build();

    /** Permits to render pages: one more than there are processors, since one thread may wait for the database. */
    private final transient Semaphore renderPermits =
            new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isCacheable(request)) {
            chain.doFilter(request, response);
            return;
        }
        String key = key(request);
        CachedPage page = pages.getIfPresent(key);
        if (page == null) {
            page = render(key, request, response, chain);
        }
        if (page != null) {
            answer(request, response, page);
        }
    }

    /**
     * Renders a page, unless another thread did meanwhile. At most as many as {@link #renderPermits} render at once,
     * and none waits long for a permit. A response that must not be cached is sent, and null is returned.
     */
    private CachedPage render(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean turn = false;
        try {
            turn = renderPermits.tryAcquire(PERMIT_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            CachedPage made = pages.getIfPresent(key);
            if (made != null) {
                return made;
            }
            BufferedResponse copy = new BufferedResponse(response);
            chain.doFilter(asGet(request), copy);
            CachedPage page = copy.page();
            if (page != null && asOf.moment() != null && DatabaseStatus.isReadable()) {
                copy.send(); // once only: the database has merely not answered in time
                return null;
            }
            if (page == null) {
                copy.send();
            } else {
                pages.put(key, page);
            }
            return page;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new ServletException(ended);
        } finally {
            if (turn) {
                renderPermits.release();
            }
        }
    }

    /** Returns the request as GET: a HEAD request renders the whole page. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return isHead(request)
                ? new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                }
                : request;
    }

    private static boolean isCacheable(HttpServletRequest request) {
        Route route = Route.of(request);
        return ("GET".equals(request.getMethod()) || isHead(request))
                && route.is(Trait.CACHED)
                && (request.getQueryString() == null || request.getQueryString().length() < LONGEST_ADDRESS)
                && request.getHeader("Authorization") == null
                && request.getSession(false) == null
                && (!route.is(Trait.API) || RequestHeaders.acceptsJson(request));
    }

    private static boolean isHead(HttpServletRequest request) {
        return "HEAD".equals(request.getMethod());
    }

    /**
     * Returns the cache key. It is computed before the page is rendered: a page may be newer than its key, never older.
     */
    private String key(HttpServletRequest request) {
        String path = RequestPath.of(request).orElseThrow();
        String query = PrettyUrlFilter.isMiscoded(request)
                ? request.getQueryString()
                : PageAddress.read(path, request.getQueryString());
        return String.join(
                "\n",
                path,
                query,
                RequestLocale.of(request).getLanguage(),
                DisplayPreference.of(request).code(),
                String.valueOf(index.sequence()),
                String.valueOf(revision.count()),
                String.valueOf(index.isBehind()),
                String.valueOf(DatabaseStatus.isReadable()),
                clock.now().today().toString());
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, CachedPage page)
            throws IOException {
        boolean packed = RequestHeaders.acceptsGzip(request);
        String tag = '"' + page.hash() + (packed ? "-gzip\"" : "\"");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (RequestHeaders.has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = packed ? page.gzipped() : page.plain();
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(page.type());
        response.setContentLength(body.length);
        if (!isHead(request)) {
            response.getOutputStream().write(body);
        }
    }
}
