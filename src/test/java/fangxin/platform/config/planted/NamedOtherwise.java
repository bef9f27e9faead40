package fangxin.platform.config.planted;

import jakarta.ws.rs.Path;

/** A resource that is not named as one. */
@Path("planted")
public class NamedOtherwise {}
