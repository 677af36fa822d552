// Made by `connector generate typescript`: change the manifest, not this file.

import * as r from "./runtime.js";

/** All that there is of it. */
export class PublishingApi {
  /** Channels */
  readonly channels: ChannelApi;
  /** Series */
  readonly series: SeriesApi;
  /** Episodes */
  readonly episodes: EpisodeApi;
  /** Speakers */
  readonly speakers: SpeakerApi;
  /** Organization */
  readonly organizations: OrganizationApi;
  /** Default episode resources */
  readonly channel_default_episode_resources: ChannelDefaultEpisodeResourceApi;
  /** Default times */
  readonly channel_default_times: ChannelDefaultTimeApi;
  /** Next times */
  readonly next_times: ChannelNextTimeApi;
  /** Episode statistics */
  readonly statistics: EpisodeStatisticsApi;
  /** Episode resources */
  readonly episode_resources: EpisodeResourceApi;
  /** Episode times */
  readonly episode_times: EpisodeTimeApi;
  /** Speakerships */
  readonly speakerships: SpeakershipApi;
  /** Note templates */
  readonly note_template: NoteTemplateApi;

  constructor(client: r.Client) {
    this.channels = new ChannelApi(client);
    this.series = new SeriesApi(client);
    this.episodes = new EpisodeApi(client);
    this.speakers = new SpeakerApi(client);
    this.organizations = new OrganizationApi(client);
    this.channel_default_episode_resources = new ChannelDefaultEpisodeResourceApi(client);
    this.channel_default_times = new ChannelDefaultTimeApi(client);
    this.next_times = new ChannelNextTimeApi(client);
    this.statistics = new EpisodeStatisticsApi(client);
    this.episode_resources = new EpisodeResourceApi(client);
    this.episode_times = new EpisodeTimeApi(client);
    this.speakerships = new SpeakershipApi(client);
    this.note_template = new NoteTemplateApi(client);
  }
}

/** Channels – One record per channel on which episodes appear. */
export interface Channel {
  id: r.Id<"publishing_channels">;
  activate_episode_minutes_before: number | null;
  archived: boolean | null;
  art: unknown | null;
  can_enable_chat: boolean | null;
  church_center_url: string | null;
  created_at: Date | null;
  default_video_duration: number | null;
  default_video_embed_code: string | null;
  default_video_url: string | null;
  description: string | null;
  enable_audio: boolean | null;
  enable_on_demand_video: boolean | null;
  enable_watch_live: boolean | null;
  general_chat_enabled: boolean | null;
  group_chat_enabled: boolean | null;
  name: string | null;
  podcast_art: unknown | null;
  podcast_feed_url: string | null;
  podcast_settings: unknown | null;
  position: number | null;
  published: boolean | null;
  sermon_notes_enabled: boolean | null;
  /** Id in Services */
  services_service_type_remote_identifier: string | null;
  updated_at: Date | null;
  url: string | null;
  channel_default_episode_resources: r.Id<"publishing_channel_default_episode_resources">[];
  channel_default_times: r.Id<"publishing_channel_default_times">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    channel_default_episode_resources: ChannelDefaultEpisodeResource[];
    channel_default_times: ChannelDefaultTime[];
  };
}

/** @internal */
export const ChannelShape: r.Shape = {
  stream: "publishing_channels",
  jsonApi: true,
  resource: "Channel",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "activate_episode_minutes_before", at: ["activate_episode_minutes_before"], kind: "integer" },
    { name: "archived", at: ["archived"], kind: "boolean" },
    { name: "art", at: ["art"], kind: "json" },
    { name: "can_enable_chat", at: ["can_enable_chat"], kind: "boolean" },
    { name: "church_center_url", at: ["church_center_url"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "default_video_duration", at: ["default_video_duration"], kind: "integer" },
    { name: "default_video_embed_code", at: ["default_video_embed_code"], kind: "text" },
    { name: "default_video_url", at: ["default_video_url"], kind: "text" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "enable_audio", at: ["enable_audio"], kind: "boolean" },
    { name: "enable_on_demand_video", at: ["enable_on_demand_video"], kind: "boolean" },
    { name: "enable_watch_live", at: ["enable_watch_live"], kind: "boolean" },
    { name: "general_chat_enabled", at: ["general_chat_enabled"], kind: "boolean" },
    { name: "group_chat_enabled", at: ["group_chat_enabled"], kind: "boolean" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "podcast_art", at: ["podcast_art"], kind: "json" },
    { name: "podcast_feed_url", at: ["podcast_feed_url"], kind: "text" },
    { name: "podcast_settings", at: ["podcast_settings"], kind: "json" },
    { name: "position", at: ["position"], kind: "integer" },
    { name: "published", at: ["published"], kind: "boolean" },
    { name: "sermon_notes_enabled", at: ["sermon_notes_enabled"], kind: "boolean" },
    { name: "services_service_type_remote_identifier", at: ["services_service_type_remote_identifier"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
    { name: "channel_default_episode_resources", relationship: "channel_default_episode_resources", many: true, to: () => ChannelDefaultEpisodeResourceShape },
    { name: "channel_default_times", relationship: "channel_default_times", many: true, to: () => ChannelDefaultTimeShape },
  ],
};

/** What records of `publishing_channels` can be found by. */
export interface ChannelWhere {
}

/** How a list of `publishing_channels` is asked for. */
export interface ChannelQuery extends ChannelWith {
  where?: ChannelWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "name" | "position" | "-name" | "-position" | undefined;
}

/** What a new record of `publishing_channels` is made of. */
export interface NewChannel {
  activate_episode_minutes_before?: number | null | undefined;
  archived?: boolean | null | undefined;
  art?: unknown | null | undefined;
  default_video_duration?: number | null | undefined;
  default_video_embed_code?: string | null | undefined;
  default_video_url?: string | null | undefined;
  description?: string | null | undefined;
  enable_audio?: boolean | null | undefined;
  enable_on_demand_video?: boolean | null | undefined;
  enable_watch_live?: boolean | null | undefined;
  general_chat_enabled?: boolean | null | undefined;
  group_chat_enabled?: boolean | null | undefined;
  name?: string | null | undefined;
  podcast_art?: unknown | null | undefined;
  podcast_settings?: unknown | null | undefined;
  position?: number | null | undefined;
  published?: boolean | null | undefined;
  sermon_notes_enabled?: boolean | null | undefined;
  url?: string | null | undefined;
}

/** What is to change in a record of `publishing_channels`. */
export interface ChannelChange {
  activate_episode_minutes_before?: number | null | undefined;
  archived?: boolean | null | undefined;
  art?: unknown | null | undefined;
  default_video_duration?: number | null | undefined;
  default_video_embed_code?: string | null | undefined;
  default_video_url?: string | null | undefined;
  description?: string | null | undefined;
  enable_audio?: boolean | null | undefined;
  enable_on_demand_video?: boolean | null | undefined;
  enable_watch_live?: boolean | null | undefined;
  general_chat_enabled?: boolean | null | undefined;
  group_chat_enabled?: boolean | null | undefined;
  name?: string | null | undefined;
  podcast_art?: unknown | null | undefined;
  podcast_settings?: unknown | null | undefined;
  position?: number | null | undefined;
  published?: boolean | null | undefined;
  sermon_notes_enabled?: boolean | null | undefined;
  url?: string | null | undefined;
}

/** How records of `publishing_channels` are asked for. */
export interface ChannelWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("channel_default_episode_resources" | "channel_default_times")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_channels`. */
export class ChannelApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/publishing/v2/channels`. */
  list(query?: ChannelQuery): r.List<Channel> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels"], headers: { "X-PCO-API-Version": "2024-03-25" }, params: [["include", "channel_default_episode_resources,channel_default_times"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Channel>(this.#client, endpoint, ChannelShape, [], query);
  }

  /** One record: `/publishing/v2/channels/{id}`. */
  get(id: r.Id<"publishing_channels">, options?: ChannelWith): Promise<Channel> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<Channel>(this.#client, endpoint, ChannelShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /publishing/v2/channels`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewChannel, options?: r.ActOptions): Promise<Channel> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/publishing/v2/channels"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: ChannelShape,
      fields: [
        { name: "activate_episode_minutes_before", at: ["activate_episode_minutes_before"], kind: "integer" },
        { name: "archived", at: ["archived"], kind: "boolean" },
        { name: "art", at: ["art"], kind: "json" },
        { name: "default_video_duration", at: ["default_video_duration"], kind: "integer" },
        { name: "default_video_embed_code", at: ["default_video_embed_code"], kind: "text" },
        { name: "default_video_url", at: ["default_video_url"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "enable_audio", at: ["enable_audio"], kind: "boolean" },
        { name: "enable_on_demand_video", at: ["enable_on_demand_video"], kind: "boolean" },
        { name: "enable_watch_live", at: ["enable_watch_live"], kind: "boolean" },
        { name: "general_chat_enabled", at: ["general_chat_enabled"], kind: "boolean" },
        { name: "group_chat_enabled", at: ["group_chat_enabled"], kind: "boolean" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "podcast_art", at: ["podcast_art"], kind: "json" },
        { name: "podcast_settings", at: ["podcast_settings"], kind: "json" },
        { name: "position", at: ["position"], kind: "integer" },
        { name: "published", at: ["published"], kind: "boolean" },
        { name: "sermon_notes_enabled", at: ["sermon_notes_enabled"], kind: "boolean" },
        { name: "url", at: ["url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/channels/{id}`. */
  update(id: r.Id<"publishing_channels">, record: ChannelChange, options?: r.ActOptions): Promise<Channel> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/channels/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: ChannelShape,
      fields: [
        { name: "activate_episode_minutes_before", at: ["activate_episode_minutes_before"], kind: "integer" },
        { name: "archived", at: ["archived"], kind: "boolean" },
        { name: "art", at: ["art"], kind: "json" },
        { name: "default_video_duration", at: ["default_video_duration"], kind: "integer" },
        { name: "default_video_embed_code", at: ["default_video_embed_code"], kind: "text" },
        { name: "default_video_url", at: ["default_video_url"], kind: "text" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "enable_audio", at: ["enable_audio"], kind: "boolean" },
        { name: "enable_on_demand_video", at: ["enable_on_demand_video"], kind: "boolean" },
        { name: "enable_watch_live", at: ["enable_watch_live"], kind: "boolean" },
        { name: "general_chat_enabled", at: ["general_chat_enabled"], kind: "boolean" },
        { name: "group_chat_enabled", at: ["group_chat_enabled"], kind: "boolean" },
        { name: "name", at: ["name"], kind: "text" },
        { name: "podcast_art", at: ["podcast_art"], kind: "json" },
        { name: "podcast_settings", at: ["podcast_settings"], kind: "json" },
        { name: "position", at: ["position"], kind: "integer" },
        { name: "published", at: ["published"], kind: "boolean" },
        { name: "sermon_notes_enabled", at: ["sermon_notes_enabled"], kind: "boolean" },
        { name: "url", at: ["url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /publishing/v2/channels/{id}`. */
  delete(id: r.Id<"publishing_channels">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/channels/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: ChannelShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Series – One record per series of episodes. */
export interface Series {
  id: r.Id<"publishing_series">;
  art: unknown | null;
  church_center_url: string | null;
  created_at: Date | null;
  description: string | null;
  ended_at: Date | null;
  episodes_count: number | null;
  published: boolean | null;
  started_at: Date | null;
  title: string | null;
  updated_at: Date | null;
  channel: r.Id<"publishing_channels"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    channel: Channel | undefined;
  };
}

/** @internal */
export const SeriesShape: r.Shape = {
  stream: "publishing_series",
  jsonApi: true,
  resource: "Series",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "art", at: ["art"], kind: "json" },
    { name: "church_center_url", at: ["church_center_url"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "ended_at", at: ["ended_at"], kind: "timestamp" },
    { name: "episodes_count", at: ["episodes_count"], kind: "integer" },
    { name: "published", at: ["published"], kind: "boolean" },
    { name: "started_at", at: ["started_at"], kind: "timestamp" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "channel", relationship: "channel", many: false, to: () => ChannelShape },
  ],
};

/** What records of `publishing_series` can be found by. */
export interface SeriesWhere {
}

/** How a list of `publishing_series` is asked for. */
export interface SeriesQuery extends SeriesWith {
  where?: SeriesWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "ended_at" | "episodes_count" | "started_at" | "title" | "-ended_at" | "-episodes_count" | "-started_at" | "-title" | undefined;
}

/** What a new record of `publishing_series` is made of. */
export interface NewSeries {
  art?: unknown | null | undefined;
  description?: string | null | undefined;
  published?: boolean | null | undefined;
  title?: string | null | undefined;
}

/** What is to change in a record of `publishing_series`. */
export interface SeriesChange {
  art?: unknown | null | undefined;
  description?: string | null | undefined;
  published?: boolean | null | undefined;
  title?: string | null | undefined;
}

/** How records of `publishing_series` are asked for. */
export interface SeriesWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("channel")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_series`. */
export class SeriesApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/publishing/v2/series`. */
  list(query?: SeriesQuery): r.List<Series> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/series"], headers: { "X-PCO-API-Version": "2024-03-25" }, params: [["include", "channel"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Series>(this.#client, endpoint, SeriesShape, [], query);
  }

  /** One record: `/publishing/v2/series/{id}`. */
  get(id: r.Id<"publishing_series">, options?: SeriesWith): Promise<Series> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/series/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<Series>(this.#client, endpoint, SeriesShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /publishing/v2/series`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewSeries, options?: r.ActOptions): Promise<Series> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/publishing/v2/series"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: SeriesShape,
      fields: [
        { name: "art", at: ["art"], kind: "json" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "published", at: ["published"], kind: "boolean" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/series/{id}`. */
  update(id: r.Id<"publishing_series">, record: SeriesChange, options?: r.ActOptions): Promise<Series> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/series/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: SeriesShape,
      fields: [
        { name: "art", at: ["art"], kind: "json" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "published", at: ["published"], kind: "boolean" },
        { name: "title", at: ["title"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /publishing/v2/series/{id}`. */
  delete(id: r.Id<"publishing_series">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/series/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: SeriesShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Episodes – One record per sermon, service or other video. */
export interface Episode {
  id: r.Id<"publishing_episodes">;
  art: unknown | null;
  church_center_url: string | null;
  created_at: Date | null;
  description: string | null;
  library_audio_url: string | null;
  library_streaming_service: "vimeo" | "youtube" | "livestream_com" | "resi" | "facebook" | "boxcast" | (string & {}) | null;
  library_video_embed_code: string | null;
  library_video_thumbnail_url: string | null;
  library_video_url: string | null;
  needs_library_audio_or_video_url: boolean | null;
  needs_notes_template: boolean | null;
  needs_video_url: boolean | null;
  page_actions: unknown | null;
  published_live_at: Date | null;
  published_to_library_at: Date | null;
  sermon_audio: unknown | null;
  /** Id of the plan in Services */
  services_plan_remote_identifier: string | null;
  /** Id in Services */
  services_service_type_remote_identifier: string | null;
  /** channel_default_livestream, livestream or prerecorded */
  stream_type: "channel_default_livestream" | "livestream" | "prerecorded" | (string & {}) | null;
  streaming_service: "vimeo" | "youtube" | "livestream_com" | "resi" | "facebook" | "boxcast" | (string & {}) | null;
  title: string | null;
  updated_at: Date | null;
  video_embed_code: string | null;
  video_thumbnail_url: string | null;
  video_url: string | null;
  series: r.Id<"publishing_series"> | null;
  channel: r.Id<"publishing_channels"> | null;
  episode_resources: r.Id<"publishing_episode_resources">[];
  episode_times: r.Id<"publishing_episode_times">[];
  speakerships: r.Id<"publishing_speakerships">[];
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    series: Series | undefined;
    channel: Channel | undefined;
    episode_resources: EpisodeResource[];
    episode_times: EpisodeTime[];
    speakerships: Speakership[];
  };
}

/** @internal */
export const EpisodeShape: r.Shape = {
  stream: "publishing_episodes",
  jsonApi: true,
  resource: "Episode",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "art", at: ["art"], kind: "json" },
    { name: "church_center_url", at: ["church_center_url"], kind: "text" },
    { name: "created_at", at: ["created_at"], kind: "timestamp" },
    { name: "description", at: ["description"], kind: "text" },
    { name: "library_audio_url", at: ["library_audio_url"], kind: "text" },
    { name: "library_streaming_service", at: ["library_streaming_service"], kind: "text" },
    { name: "library_video_embed_code", at: ["library_video_embed_code"], kind: "text" },
    { name: "library_video_thumbnail_url", at: ["library_video_thumbnail_url"], kind: "text" },
    { name: "library_video_url", at: ["library_video_url"], kind: "text" },
    { name: "needs_library_audio_or_video_url", at: ["needs_library_audio_or_video_url"], kind: "boolean" },
    { name: "needs_notes_template", at: ["needs_notes_template"], kind: "boolean" },
    { name: "needs_video_url", at: ["needs_video_url"], kind: "boolean" },
    { name: "page_actions", at: ["page_actions"], kind: "json" },
    { name: "published_live_at", at: ["published_live_at"], kind: "timestamp" },
    { name: "published_to_library_at", at: ["published_to_library_at"], kind: "timestamp" },
    { name: "sermon_audio", at: ["sermon_audio"], kind: "json" },
    { name: "services_plan_remote_identifier", at: ["services_plan_remote_identifier"], kind: "text" },
    { name: "services_service_type_remote_identifier", at: ["services_service_type_remote_identifier"], kind: "text" },
    { name: "stream_type", at: ["stream_type"], kind: "text" },
    { name: "streaming_service", at: ["streaming_service"], kind: "text" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "updated_at", at: ["updated_at"], kind: "timestamp" },
    { name: "video_embed_code", at: ["video_embed_code"], kind: "text" },
    { name: "video_thumbnail_url", at: ["video_thumbnail_url"], kind: "text" },
    { name: "video_url", at: ["video_url"], kind: "text" },
  ],
  relations: [
    { name: "series", relationship: "series", many: false, to: () => SeriesShape },
    { name: "channel", relationship: "channel", many: false, to: () => ChannelShape },
    { name: "episode_resources", relationship: "episode_resources", many: true, to: () => EpisodeResourceShape },
    { name: "episode_times", relationship: "episode_times", many: true, to: () => EpisodeTimeShape },
    { name: "speakerships", relationship: "speakerships", many: true, to: () => SpeakershipShape },
  ],
};

/** What records of `publishing_episodes` can be found by. */
export interface EpisodeWhere {
  services_plan_remote_identifier?: string | undefined;
  services_service_type_remote_identifier?: string | undefined;
}

/** How a list of `publishing_episodes` is asked for. */
export interface EpisodeQuery extends EpisodeWith {
  where?: EpisodeWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "published_live_at" | "published_to_library_at" | "stream_type" | "title" | "-published_live_at" | "-published_to_library_at" | "-stream_type" | "-title" | undefined;
}

/** What a new record of `publishing_episodes` is made of. */
export interface NewEpisode {
  art?: unknown | null | undefined;
  description?: string | null | undefined;
  library_audio_url?: string | null | undefined;
  library_video_url?: string | null | undefined;
  published_to_library_at?: Date | null | undefined;
  sermon_audio?: unknown | null | undefined;
  /** channel_default_livestream, livestream or prerecorded */
  stream_type?: "channel_default_livestream" | "livestream" | "prerecorded" | (string & {}) | null | undefined;
  title?: string | null | undefined;
  video_url?: string | null | undefined;
  channel_id?: string | null | undefined;
  series?: r.Id<"publishing_series"> | null | undefined;
}

/** What is to change in a record of `publishing_episodes`. */
export interface EpisodeChange {
  art?: unknown | null | undefined;
  description?: string | null | undefined;
  library_audio_url?: string | null | undefined;
  library_video_url?: string | null | undefined;
  published_to_library_at?: Date | null | undefined;
  sermon_audio?: unknown | null | undefined;
  /** channel_default_livestream, livestream or prerecorded */
  stream_type?: "channel_default_livestream" | "livestream" | "prerecorded" | (string & {}) | null | undefined;
  title?: string | null | undefined;
  video_url?: string | null | undefined;
  channel_id?: string | null | undefined;
  series?: r.Id<"publishing_series"> | null | undefined;
}

/** How records of `publishing_episodes` are asked for. */
export interface EpisodeWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("channel" | "episode_resources" | "episode_times" | "series" | "speakerships")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_episodes`. */
export class EpisodeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/publishing/v2/episodes`. */
  list(query?: EpisodeQuery): r.List<Episode> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/episodes"], headers: { "X-PCO-API-Version": "2024-03-25" }, params: [["include", "channel,episode_resources,episode_times,speakerships"]], listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Episode>(this.#client, endpoint, EpisodeShape, [], query);
  }

  /** One record: `/publishing/v2/episodes/{id}`. */
  get(id: r.Id<"publishing_episodes">, options?: EpisodeWith): Promise<Episode> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/episodes/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<Episode>(this.#client, endpoint, EpisodeShape, [id], options);
  }

  /** Makes a record, and gives it: `POST /publishing/v2/episodes`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(record: NewEpisode, options?: r.ActOptions): Promise<Episode> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/publishing/v2/episodes"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeShape,
      fields: [
        { name: "art", at: ["art"], kind: "json" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "library_audio_url", at: ["library_audio_url"], kind: "text" },
        { name: "library_video_url", at: ["library_video_url"], kind: "text" },
        { name: "published_to_library_at", at: ["published_to_library_at"], kind: "timestamp" },
        { name: "sermon_audio", at: ["sermon_audio"], kind: "json" },
        { name: "stream_type", at: ["stream_type"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
        { name: "video_url", at: ["video_url"], kind: "text" },
        { name: "channel_id", at: ["channel_id"], kind: "text" },
      ],
      relationships: ["series"],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [], record, options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/episodes/{id}`. */
  update(id: r.Id<"publishing_episodes">, record: EpisodeChange, options?: r.ActOptions): Promise<Episode> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/episodes/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeShape,
      fields: [
        { name: "art", at: ["art"], kind: "json" },
        { name: "description", at: ["description"], kind: "text" },
        { name: "library_audio_url", at: ["library_audio_url"], kind: "text" },
        { name: "library_video_url", at: ["library_video_url"], kind: "text" },
        { name: "published_to_library_at", at: ["published_to_library_at"], kind: "timestamp" },
        { name: "sermon_audio", at: ["sermon_audio"], kind: "json" },
        { name: "stream_type", at: ["stream_type"], kind: "text" },
        { name: "title", at: ["title"], kind: "text" },
        { name: "video_url", at: ["video_url"], kind: "text" },
        { name: "channel_id", at: ["channel_id"], kind: "text" },
      ],
      relationships: ["series"],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], record, options);
  }

  /** Removes a record: `DELETE /publishing/v2/episodes/{id}`. */
  delete(id: r.Id<"publishing_episodes">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/episodes/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [id], undefined, options);
  }
}

/** Speakers – One record per person who speaks in episodes. */
export interface Speaker {
  id: r.Id<"publishing_speakers">;
  avatar_url: string | null;
  episodes_count: number | null;
  first_name: string | null;
  formatted_name: string | null;
  last_name: string | null;
  name_prefix: string | null;
  name_suffix: string | null;
  speaker_type: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const SpeakerShape: r.Shape = {
  stream: "publishing_speakers",
  jsonApi: true,
  resource: "Speaker",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "avatar_url", at: ["avatar_url"], kind: "text" },
    { name: "episodes_count", at: ["episodes_count"], kind: "integer" },
    { name: "first_name", at: ["first_name"], kind: "text" },
    { name: "formatted_name", at: ["formatted_name"], kind: "text" },
    { name: "last_name", at: ["last_name"], kind: "text" },
    { name: "name_prefix", at: ["name_prefix"], kind: "text" },
    { name: "name_suffix", at: ["name_suffix"], kind: "text" },
    { name: "speaker_type", at: ["speaker_type"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `publishing_speakers` can be found by. */
export interface SpeakerWhere {
}

/** How a list of `publishing_speakers` is asked for. */
export interface SpeakerQuery extends SpeakerWith {
  where?: SpeakerWhere | undefined;
  /** A field; with a `-` in front, the last one comes first. */
  order?: "first_name" | "-first_name" | undefined;
}

/** How records of `publishing_speakers` are asked for. */
export interface SpeakerWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_speakers`. */
export class SpeakerApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/publishing/v2/speakers`. */
  list(query?: SpeakerQuery): r.List<Speaker> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/speakers"], headers: { "X-PCO-API-Version": "2024-03-25" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<Speaker>(this.#client, endpoint, SpeakerShape, [], query);
  }

  /** One record: `/publishing/v2/speakers/{id}`. */
  get(id: r.Id<"publishing_speakers">, options?: SpeakerWith): Promise<Speaker> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/speakers/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<Speaker>(this.#client, endpoint, SpeakerShape, [id], options);
  }
}

/** Organization – The church itself, one record. */
export interface Organization {
  id: r.Id<"publishing_organizations">;
  downloads_used: number | null;
  name: string | null;
  subdomain: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const OrganizationShape: r.Shape = {
  stream: "publishing_organizations",
  jsonApi: true,
  resource: "Organization",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "downloads_used", at: ["downloads_used"], kind: "integer" },
    { name: "name", at: ["name"], kind: "text" },
    { name: "subdomain", at: ["subdomain"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `publishing_organizations` are asked for. */
export interface OrganizationWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_organizations`. */
export class OrganizationApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2`. */
  get(options?: OrganizationWith): Promise<Organization> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2"], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<Organization>(this.#client, endpoint, OrganizationShape, [], options);
  }
}

/** Default episode resources – One record per link that new episodes of a channel begin with. */
export interface ChannelDefaultEpisodeResource {
  id: r.Id<"publishing_channel_default_episode_resources">;
  featured: boolean | null;
  icon: string | null;
  /** giving_fund, people_form, generic_url or services_public_page */
  kind: "giving_fund" | "people_form" | "generic_url" | "services_public_page" | (string & {}) | null;
  position: number | null;
  title: string | null;
  type: string | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ChannelDefaultEpisodeResourceShape: r.Shape = {
  stream: "publishing_channel_default_episode_resources",
  jsonApi: true,
  resource: "ChannelDefaultEpisodeResource",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "featured", at: ["featured"], kind: "boolean" },
    { name: "icon", at: ["icon"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "position", at: ["position"], kind: "integer" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "type", at: ["type"], kind: "text" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** How records of `publishing_channel_default_episode_resources` are asked for. */
export interface ChannelDefaultEpisodeResourceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_channel_default_episode_resources`. */
export class ChannelDefaultEpisodeResourceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2/channels/{channel_id}/channel_default_episode_resources/{id}`. */
  get(channel_id: r.Id<"publishing_channels">, id: r.Id<"publishing_channel_default_episode_resources">, options?: ChannelDefaultEpisodeResourceWith): Promise<ChannelDefaultEpisodeResource> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", "/channel_default_episode_resources/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<ChannelDefaultEpisodeResource>(this.#client, endpoint, ChannelDefaultEpisodeResourceShape, [channel_id, id], options);
  }
}

/** Default times – One record per time of the week at which new episodes of a channel are shown. */
export interface ChannelDefaultTime {
  id: r.Id<"publishing_channel_default_times">;
  day_of_week: number | null;
  frequency: "weekly" | (string & {}) | null;
  hour: number | null;
  minute: number | null;
  position: number | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ChannelDefaultTimeShape: r.Shape = {
  stream: "publishing_channel_default_times",
  jsonApi: true,
  resource: "ChannelDefaultTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "day_of_week", at: ["day_of_week"], kind: "integer" },
    { name: "frequency", at: ["frequency"], kind: "text" },
    { name: "hour", at: ["hour"], kind: "integer" },
    { name: "minute", at: ["minute"], kind: "integer" },
    { name: "position", at: ["position"], kind: "integer" },
  ],
  relations: [
  ],
};

/** What a new record of `publishing_channel_default_times` is made of. */
export interface NewChannelDefaultTime {
  day_of_week?: number | null | undefined;
  frequency?: "weekly" | (string & {}) | null | undefined;
  hour?: number | null | undefined;
  minute?: number | null | undefined;
  position?: number | null | undefined;
}

/** What is to change in a record of `publishing_channel_default_times`. */
export interface ChannelDefaultTimeChange {
  day_of_week?: number | null | undefined;
  frequency?: "weekly" | (string & {}) | null | undefined;
  hour?: number | null | undefined;
  minute?: number | null | undefined;
  position?: number | null | undefined;
}

/** How records of `publishing_channel_default_times` are asked for. */
export interface ChannelDefaultTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_channel_default_times`. */
export class ChannelDefaultTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2/channels/{channel_id}/channel_default_times/{id}`. */
  get(channel_id: r.Id<"publishing_channels">, id: r.Id<"publishing_channel_default_times">, options?: ChannelDefaultTimeWith): Promise<ChannelDefaultTime> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", "/channel_default_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<ChannelDefaultTime>(this.#client, endpoint, ChannelDefaultTimeShape, [channel_id, id], options);
  }

  /** Makes a record, and gives it: `POST /publishing/v2/channels/{channel_id}/channel_default_times`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(channel_id: r.Id<"publishing_channels">, record: NewChannelDefaultTime, options?: r.ActOptions): Promise<ChannelDefaultTime> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/publishing/v2/channels/", "/channel_default_times"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: ChannelDefaultTimeShape,
      fields: [
        { name: "day_of_week", at: ["day_of_week"], kind: "integer" },
        { name: "frequency", at: ["frequency"], kind: "text" },
        { name: "hour", at: ["hour"], kind: "integer" },
        { name: "minute", at: ["minute"], kind: "integer" },
        { name: "position", at: ["position"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [channel_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/channels/{channel_id}/channel_default_times/{id}`. */
  update(channel_id: r.Id<"publishing_channels">, id: r.Id<"publishing_channel_default_times">, record: ChannelDefaultTimeChange, options?: r.ActOptions): Promise<ChannelDefaultTime> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/channels/", "/channel_default_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: ChannelDefaultTimeShape,
      fields: [
        { name: "day_of_week", at: ["day_of_week"], kind: "integer" },
        { name: "frequency", at: ["frequency"], kind: "text" },
        { name: "hour", at: ["hour"], kind: "integer" },
        { name: "minute", at: ["minute"], kind: "integer" },
        { name: "position", at: ["position"], kind: "integer" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [channel_id, id], record, options);
  }

  /** Removes a record: `DELETE /publishing/v2/channels/{channel_id}/channel_default_times/{id}`. */
  delete(channel_id: r.Id<"publishing_channels">, id: r.Id<"publishing_channel_default_times">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/channels/", "/channel_default_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: ChannelDefaultTimeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [channel_id, id], undefined, options);
  }
}

/** Next times – One record per time at which a channel is to be live next; made from what is planned. */
export interface ChannelNextTime {
  id: r.Id<"publishing_next_times">;
  starts_at: Date | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const ChannelNextTimeShape: r.Shape = {
  stream: "publishing_next_times",
  jsonApi: true,
  resource: "ChannelNextTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
  ],
  relations: [
  ],
};

/** What records of `publishing_next_times` can be found by. */
export interface ChannelNextTimeWhere {
}

/** How a list of `publishing_next_times` is asked for. */
export interface ChannelNextTimeQuery extends ChannelNextTimeWith {
  where?: ChannelNextTimeWhere | undefined;
}

/** How records of `publishing_next_times` are asked for. */
export interface ChannelNextTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_next_times`. */
export class ChannelNextTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/publishing/v2/channels/{channel_id}/next_times`. */
  list(channel_id: r.Id<"publishing_channels">, query?: ChannelNextTimeQuery): r.List<ChannelNextTime> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", "/next_times"], headers: { "X-PCO-API-Version": "2024-03-25" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<ChannelNextTime>(this.#client, endpoint, ChannelNextTimeShape, [channel_id], query);
  }

  /** One record: `/publishing/v2/channels/{channel_id}/next_times/{id}`. */
  get(channel_id: r.Id<"publishing_channels">, id: r.Id<"publishing_next_times">, options?: ChannelNextTimeWith): Promise<ChannelNextTime> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", "/next_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<ChannelNextTime>(this.#client, endpoint, ChannelNextTimeShape, [channel_id, id], options);
  }
}

/** Episode statistics – One record per episode of a channel with how often it was watched. */
export interface EpisodeStatistics {
  id: r.Id<"publishing_statistics">;
  /** Documented as a boolean */
  library_watch_count: number | null;
  /** Documented as a boolean */
  live_watch_count: number | null;
  published_live_at: Date | null;
  published_to_library_at: Date | null;
  times: unknown | null;
  title: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const EpisodeStatisticsShape: r.Shape = {
  stream: "publishing_statistics",
  jsonApi: true,
  resource: "EpisodeStatistics",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "library_watch_count", at: ["library_watch_count"], kind: "integer" },
    { name: "live_watch_count", at: ["live_watch_count"], kind: "integer" },
    { name: "published_live_at", at: ["published_live_at"], kind: "timestamp" },
    { name: "published_to_library_at", at: ["published_to_library_at"], kind: "timestamp" },
    { name: "times", at: ["times"], kind: "json" },
    { name: "title", at: ["title"], kind: "text" },
  ],
  relations: [
  ],
};

/** What records of `publishing_statistics` can be found by. */
export interface EpisodeStatisticsWhere {
}

/** How a list of `publishing_statistics` is asked for. */
export interface EpisodeStatisticsQuery extends EpisodeStatisticsWith {
  where?: EpisodeStatisticsWhere | undefined;
}

/** How records of `publishing_statistics` are asked for. */
export interface EpisodeStatisticsWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_statistics`. */
export class EpisodeStatisticsApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** The list `/publishing/v2/channels/{channel_id}/statistics`. */
  list(channel_id: r.Id<"publishing_channels">, query?: EpisodeStatisticsQuery): r.List<EpisodeStatistics> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", "/statistics"], headers: { "X-PCO-API-Version": "2024-03-25" }, listing: { records: "/data", total: "/meta/total_count", paging: { kind: "offset", offset: "offset", limit: "per_page", size: 100 } } };
    return new r.List<EpisodeStatistics>(this.#client, endpoint, EpisodeStatisticsShape, [channel_id], query);
  }

  /** One record: `/publishing/v2/channels/{channel_id}/statistics/{id}`. */
  get(channel_id: r.Id<"publishing_channels">, id: r.Id<"publishing_statistics">, options?: EpisodeStatisticsWith): Promise<EpisodeStatistics> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/channels/", "/statistics/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<EpisodeStatistics>(this.#client, endpoint, EpisodeStatisticsShape, [channel_id, id], options);
  }
}

/** Episode resources – One record per link that is shown beside an episode. */
export interface EpisodeResource {
  id: r.Id<"publishing_episode_resources">;
  featured: boolean | null;
  icon: string | null;
  /** giving_fund, people_form, generic_url or services_public_page */
  kind: "giving_fund" | "people_form" | "generic_url" | "services_public_page" | (string & {}) | null;
  position: number | null;
  title: string | null;
  type: string | null;
  url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const EpisodeResourceShape: r.Shape = {
  stream: "publishing_episode_resources",
  jsonApi: true,
  resource: "EpisodeResource",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "featured", at: ["featured"], kind: "boolean" },
    { name: "icon", at: ["icon"], kind: "text" },
    { name: "kind", at: ["kind"], kind: "text" },
    { name: "position", at: ["position"], kind: "integer" },
    { name: "title", at: ["title"], kind: "text" },
    { name: "type", at: ["type"], kind: "text" },
    { name: "url", at: ["url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What a new record of `publishing_episode_resources` is made of. */
export interface NewEpisodeResource {
  featured?: boolean | null | undefined;
  icon?: string | null | undefined;
  position?: number | null | undefined;
  title?: string | null | undefined;
  type?: string | null | undefined;
  url?: string | null | undefined;
}

/** What is to change in a record of `publishing_episode_resources`. */
export interface EpisodeResourceChange {
  featured?: boolean | null | undefined;
  icon?: string | null | undefined;
  position?: number | null | undefined;
  title?: string | null | undefined;
  type?: string | null | undefined;
  url?: string | null | undefined;
}

/** How records of `publishing_episode_resources` are asked for. */
export interface EpisodeResourceWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_episode_resources`. */
export class EpisodeResourceApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2/episodes/{episode_id}/episode_resources/{id}`. */
  get(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_episode_resources">, options?: EpisodeResourceWith): Promise<EpisodeResource> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/episodes/", "/episode_resources/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<EpisodeResource>(this.#client, endpoint, EpisodeResourceShape, [episode_id, id], options);
  }

  /** Makes a record, and gives it: `POST /publishing/v2/episodes/{episode_id}/episode_resources`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(episode_id: r.Id<"publishing_episodes">, record: NewEpisodeResource, options?: r.ActOptions): Promise<EpisodeResource> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/publishing/v2/episodes/", "/episode_resources"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeResourceShape,
      fields: [
        { name: "featured", at: ["featured"], kind: "boolean" },
        { name: "icon", at: ["icon"], kind: "text" },
        { name: "position", at: ["position"], kind: "integer" },
        { name: "title", at: ["title"], kind: "text" },
        { name: "type", at: ["type"], kind: "text" },
        { name: "url", at: ["url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [episode_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/episodes/{episode_id}/episode_resources/{id}`. */
  update(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_episode_resources">, record: EpisodeResourceChange, options?: r.ActOptions): Promise<EpisodeResource> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/episodes/", "/episode_resources/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeResourceShape,
      fields: [
        { name: "featured", at: ["featured"], kind: "boolean" },
        { name: "icon", at: ["icon"], kind: "text" },
        { name: "position", at: ["position"], kind: "integer" },
        { name: "title", at: ["title"], kind: "text" },
        { name: "type", at: ["type"], kind: "text" },
        { name: "url", at: ["url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [episode_id, id], record, options);
  }

  /** Removes a record: `DELETE /publishing/v2/episodes/{episode_id}/episode_resources/{id}`. */
  delete(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_episode_resources">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/episodes/", "/episode_resources/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeResourceShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [episode_id, id], undefined, options);
  }
}

/** Episode times – One record per time at which an episode is shown live. */
export interface EpisodeTime {
  id: r.Id<"publishing_episode_times">;
  caveats: unknown | null;
  /** upcoming, active or over */
  current_state: "upcoming" | "active" | "over" | (string & {}) | null;
  /** Moves while it is played */
  current_timestamp: number | null;
  ends_at: Date | null;
  starts_at: Date | null;
  streaming_service: "vimeo" | "youtube" | "livestream_com" | "resi" | "facebook" | "boxcast" | (string & {}) | null;
  video_embed_code: string | null;
  video_url: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const EpisodeTimeShape: r.Shape = {
  stream: "publishing_episode_times",
  jsonApi: true,
  resource: "EpisodeTime",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "caveats", at: ["caveats"], kind: "json" },
    { name: "current_state", at: ["current_state"], kind: "text" },
    { name: "current_timestamp", at: ["current_timestamp"], kind: "number" },
    { name: "ends_at", at: ["ends_at"], kind: "timestamp" },
    { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
    { name: "streaming_service", at: ["streaming_service"], kind: "text" },
    { name: "video_embed_code", at: ["video_embed_code"], kind: "text" },
    { name: "video_url", at: ["video_url"], kind: "text" },
  ],
  relations: [
  ],
};

/** What a new record of `publishing_episode_times` is made of. */
export interface NewEpisodeTime {
  starts_at?: Date | null | undefined;
  video_embed_code?: string | null | undefined;
  video_url?: string | null | undefined;
}

/** What is to change in a record of `publishing_episode_times`. */
export interface EpisodeTimeChange {
  starts_at?: Date | null | undefined;
  video_embed_code?: string | null | undefined;
  video_url?: string | null | undefined;
}

/** How records of `publishing_episode_times` are asked for. */
export interface EpisodeTimeWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_episode_times`. */
export class EpisodeTimeApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2/episodes/{episode_id}/episode_times/{id}`. */
  get(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_episode_times">, options?: EpisodeTimeWith): Promise<EpisodeTime> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/episodes/", "/episode_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<EpisodeTime>(this.#client, endpoint, EpisodeTimeShape, [episode_id, id], options);
  }

  /** Makes a record, and gives it: `POST /publishing/v2/episodes/{episode_id}/episode_times`. A lost answer is an `ApiError` that says `unknown`: it is not sent again. */
  create(episode_id: r.Id<"publishing_episodes">, record: NewEpisodeTime, options?: r.ActOptions): Promise<EpisodeTime> {
    const action: r.Action = {
      kind: "create", method: "POST",
      endpoint: { path: ["/publishing/v2/episodes/", "/episode_times"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeTimeShape,
      fields: [
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
        { name: "video_embed_code", at: ["video_embed_code"], kind: "text" },
        { name: "video_url", at: ["video_url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: false,
    };
    return r.act(this.#client, action, [episode_id], record, options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/episodes/{episode_id}/episode_times/{id}`. */
  update(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_episode_times">, record: EpisodeTimeChange, options?: r.ActOptions): Promise<EpisodeTime> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/episodes/", "/episode_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeTimeShape,
      fields: [
        { name: "starts_at", at: ["starts_at"], kind: "timestamp" },
        { name: "video_embed_code", at: ["video_embed_code"], kind: "text" },
        { name: "video_url", at: ["video_url"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [episode_id, id], record, options);
  }

  /** Removes a record: `DELETE /publishing/v2/episodes/{episode_id}/episode_times/{id}`. */
  delete(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_episode_times">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/episodes/", "/episode_times/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: EpisodeTimeShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [episode_id, id], undefined, options);
  }
}

/** Speakerships – Who speaks in an episode. */
export interface Speakership {
  id: r.Id<"publishing_speakerships">;
  speaker: r.Id<"publishing_speakers"> | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
  readonly [r.relations]?: {
    speaker: Speaker | undefined;
  };
}

/** @internal */
export const SpeakershipShape: r.Shape = {
  stream: "publishing_speakerships",
  jsonApi: true,
  resource: "Speakership",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
  ],
  relations: [
    { name: "speaker", relationship: "speaker", many: false, to: () => SpeakerShape },
  ],
};

/** How records of `publishing_speakerships` are asked for. */
export interface SpeakershipWith extends r.CallOptions {
  /** What comes along: `included(record, name)`. */
  include?: readonly ("speaker")[] | undefined;
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_speakerships`. */
export class SpeakershipApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2/episodes/{episode_id}/speakerships/{id}`. */
  get(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_speakerships">, options?: SpeakershipWith): Promise<Speakership> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/episodes/", "/speakerships/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<Speakership>(this.#client, endpoint, SpeakershipShape, [episode_id, id], options);
  }

  /** Removes a record: `DELETE /publishing/v2/episodes/{episode_id}/speakerships/{id}`. */
  delete(episode_id: r.Id<"publishing_episodes">, id: r.Id<"publishing_speakerships">, options?: r.ActOptions): Promise<void> {
    const action: r.Action = {
      kind: "delete", method: "DELETE",
      endpoint: { path: ["/publishing/v2/episodes/", "/speakerships/", ""], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: SpeakershipShape,
      fields: [
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [episode_id, id], undefined, options);
  }
}

/** Note templates – The notes that listeners can fill in during an episode, at most one each. */
export interface NoteTemplate {
  id: r.Id<"publishing_note_template">;
  auto_create_free_form_notes: boolean | null;
  enabled: boolean | null;
  published_at: Date | null;
  template: string | null;
  /** Attributes that the manifest does not declare, and values that don't fit. */
  other: Record<string, unknown>;
}

/** @internal */
export const NoteTemplateShape: r.Shape = {
  stream: "publishing_note_template",
  jsonApi: true,
  resource: "NoteTemplate",
  fields: [
    { name: "id", at: ["id"], kind: "id" },
    { name: "auto_create_free_form_notes", at: ["auto_create_free_form_notes"], kind: "boolean" },
    { name: "enabled", at: ["enabled"], kind: "boolean" },
    { name: "published_at", at: ["published_at"], kind: "timestamp" },
    { name: "template", at: ["template"], kind: "text" },
  ],
  relations: [
  ],
};

/** What is to change in a record of `publishing_note_template`. */
export interface NoteTemplateChange {
  auto_create_free_form_notes?: boolean | null | undefined;
  enabled?: boolean | null | undefined;
  template?: string | null | undefined;
}

/** How records of `publishing_note_template` are asked for. */
export interface NoteTemplateWith extends r.CallOptions {
  /** Any other query parameters. */
  params?: Record<string, string> | undefined;
}

/** What can be done with records of `publishing_note_template`. */
export class NoteTemplateApi {
  readonly #client: r.Client;

  constructor(client: r.Client) {
    this.#client = client;
  }

  /** One record: `/publishing/v2/episodes/{episode_id}/note_template`. */
  get(episode_id: r.Id<"publishing_episodes">, options?: NoteTemplateWith): Promise<NoteTemplate> {
    const endpoint: r.Endpoint = { path: ["/publishing/v2/episodes/", "/note_template"], headers: { "X-PCO-API-Version": "2024-03-25" } };
    return r.one<NoteTemplate>(this.#client, endpoint, NoteTemplateShape, [episode_id], options);
  }

  /** Changes a record, and gives it: `PATCH /publishing/v2/episodes/{episode_id}/note_template`. */
  update(episode_id: r.Id<"publishing_episodes">, record: NoteTemplateChange, options?: r.ActOptions): Promise<NoteTemplate> {
    const action: r.Action = {
      kind: "update", method: "PATCH",
      endpoint: { path: ["/publishing/v2/episodes/", "/note_template"], headers: { "X-PCO-API-Version": "2024-03-25" } },
      shape: NoteTemplateShape,
      fields: [
        { name: "auto_create_free_form_notes", at: ["auto_create_free_form_notes"], kind: "boolean" },
        { name: "enabled", at: ["enabled"], kind: "boolean" },
        { name: "template", at: ["template"], kind: "text" },
      ],
      relationships: [],
      at: [],
      idempotent: true,
    };
    return r.act(this.#client, action, [episode_id], record, options);
  }
}
