package fangxin.platform.http;

import fangxin.platform.config.JsonProperties;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JAX-RS provider of the JSON-B that reads the bodies of the API and writes its answers. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {
    private static final Jsonb JSON = JsonbBuilder.create(JsonProperties.config());

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
