// Made by `connector generate rust`: change the manifest, not this file.

//! The product `publishing`.
use engine_client::Client;
use engine_client::typed;
/// All that there is of it.
#[derive(Clone, Copy, Debug)]
pub struct PublishingApi<'a>(pub(crate) &'a Client);
impl<'a> PublishingApi<'a> {
    /// Channels
    #[must_use]
    pub fn channels(&self) -> ChannelApi<'a> {
        ChannelApi(self.0)
    }
    /// Series
    #[must_use]
    pub fn series(&self) -> SeriesApi<'a> {
        SeriesApi(self.0)
    }
    /// Episodes
    #[must_use]
    pub fn episodes(&self) -> EpisodeApi<'a> {
        EpisodeApi(self.0)
    }
    /// Speakers
    #[must_use]
    pub fn speakers(&self) -> SpeakerApi<'a> {
        SpeakerApi(self.0)
    }
    /// Organization
    #[must_use]
    pub fn organizations(&self) -> OrganizationApi<'a> {
        OrganizationApi(self.0)
    }
    /// Default episode resources
    #[must_use]
    pub fn channel_default_episode_resources(&self) -> ChannelDefaultEpisodeResourceApi<'a> {
        ChannelDefaultEpisodeResourceApi(self.0)
    }
    /// Default times
    #[must_use]
    pub fn channel_default_times(&self) -> ChannelDefaultTimeApi<'a> {
        ChannelDefaultTimeApi(self.0)
    }
    /// Next times
    #[must_use]
    pub fn next_times(&self) -> ChannelNextTimeApi<'a> {
        ChannelNextTimeApi(self.0)
    }
    /// Episode statistics
    #[must_use]
    pub fn statistics(&self) -> EpisodeStatisticsApi<'a> {
        EpisodeStatisticsApi(self.0)
    }
    /// Episode resources
    #[must_use]
    pub fn episode_resources(&self) -> EpisodeResourceApi<'a> {
        EpisodeResourceApi(self.0)
    }
    /// Episode times
    #[must_use]
    pub fn episode_times(&self) -> EpisodeTimeApi<'a> {
        EpisodeTimeApi(self.0)
    }
    /// Speakerships
    #[must_use]
    pub fn speakerships(&self) -> SpeakershipApi<'a> {
        SpeakershipApi(self.0)
    }
    /// Note templates
    #[must_use]
    pub fn note_template(&self) -> NoteTemplateApi<'a> {
        NoteTemplateApi(self.0)
    }
}
/// Channels
///
/// One record per channel on which episodes appear.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Channel {
    /// `id`
    pub id: typed::Id<Self>,
    /// `activate_episode_minutes_before`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activate_episode_minutes_before: Option<i64>,
    /// `archived`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `art`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub art: Option<serde_json::Value>,
    /// `can_enable_chat`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_enable_chat: Option<bool>,
    /// `church_center_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_url: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `default_video_duration`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_video_duration: Option<i64>,
    /// `default_video_embed_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_video_embed_code: Option<String>,
    /// `default_video_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_video_url: Option<String>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `enable_audio`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_audio: Option<bool>,
    /// `enable_on_demand_video`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_on_demand_video: Option<bool>,
    /// `enable_watch_live`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_watch_live: Option<bool>,
    /// `general_chat_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub general_chat_enabled: Option<bool>,
    /// `group_chat_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_chat_enabled: Option<bool>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `podcast_art`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub podcast_art: Option<serde_json::Value>,
    /// `podcast_feed_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub podcast_feed_url: Option<String>,
    /// `podcast_settings`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub podcast_settings: Option<serde_json::Value>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `published`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// `sermon_notes_enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sermon_notes_enabled: Option<bool>,
    /// Id in Services
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services_service_type_remote_identifier: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The relationship `channel_default_episode_resources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel_default_episode_resources:
        Option<Vec<typed::Id<super::publishing::ChannelDefaultEpisodeResource>>>,
    /// The relationship `channel_default_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel_default_times: Option<Vec<typed::Id<super::publishing::ChannelDefaultTime>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Channel {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_channels",
        json_api: true,
        resource: Some("Channel"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "activate_episode_minutes_before",
                at: &["activate_episode_minutes_before"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "archived", at: &["archived"], kind: typed::Kind::Boolean },
            typed::Field { name: "art", at: &["art"], kind: typed::Kind::Json },
            typed::Field {
                name: "can_enable_chat",
                at: &["can_enable_chat"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "church_center_url",
                at: &["church_center_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "default_video_duration",
                at: &["default_video_duration"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "default_video_embed_code",
                at: &["default_video_embed_code"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "default_video_url",
                at: &["default_video_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "enable_audio",
                at: &["enable_audio"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "enable_on_demand_video",
                at: &["enable_on_demand_video"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "enable_watch_live",
                at: &["enable_watch_live"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "general_chat_enabled",
                at: &["general_chat_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "group_chat_enabled",
                at: &["group_chat_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "podcast_art", at: &["podcast_art"], kind: typed::Kind::Json },
            typed::Field {
                name: "podcast_feed_url",
                at: &["podcast_feed_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "podcast_settings",
                at: &["podcast_settings"],
                kind: typed::Kind::Json,
            },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
            typed::Field { name: "published", at: &["published"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "sermon_notes_enabled",
                at: &["sermon_notes_enabled"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "services_service_type_remote_identifier",
                at: &["services_service_type_remote_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation {
                name: "channel_default_episode_resources",
                relationship: "channel_default_episode_resources",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "channel_default_times",
                relationship: "channel_default_times",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `publishing_channels`.
#[derive(Clone, Copy, Debug)]
pub struct ChannelApi<'a>(#[allow(dead_code)] &'a Client);
impl ChannelApi<'_> {
    /// The list `/publishing/v2/channels`.
    pub fn list(&self) -> ChannelList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[("include", "channel_default_episode_resources,channel_default_times")],
            listing: super::listing_0,
            own_id: false,
        };
        ChannelList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/publishing/v2/channels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::publishing::Channel>>,
    ) -> Result<typed::Item<Channel>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::publishing::Channel> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /publishing/v2/channels`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewChannel,
    ) -> Result<typed::Item<Channel>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/channels"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/channels/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::publishing::Channel>>,
        record: ChannelChange,
    ) -> Result<typed::Item<Channel>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/channels/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::publishing::Channel> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /publishing/v2/channels/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::publishing::Channel>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/channels/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::publishing::Channel> = id.into();
        typed::remove::<Channel>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `publishing_channels` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ChannelList(typed::Query<Channel>);
impl ChannelList {
    /// Ordered by `name`.
    #[inline]
    pub fn order_by_name(self) -> Self {
        Self(self.0.order("name", false))
    }
    /// Ordered by `name`, the last one first.
    #[inline]
    pub fn order_by_name_descending(self) -> Self {
        Self(self.0.order("name", true))
    }
    /// Ordered by `position`.
    #[inline]
    pub fn order_by_position(self) -> Self {
        Self(self.0.order("position", false))
    }
    /// Ordered by `position`, the last one first.
    #[inline]
    pub fn order_by_position_descending(self) -> Self {
        Self(self.0.order("position", true))
    }
    /// With what `channel_default_episode_resources` leads to: `Item::included`.
    #[inline]
    pub fn include_channel_default_episode_resources(self) -> Self {
        Self(self.0.include("channel_default_episode_resources"))
    }
    /// With what `channel_default_times` leads to: `Item::included`.
    #[inline]
    pub fn include_channel_default_times(self) -> Self {
        Self(self.0.include("channel_default_times"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Channel> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Channel> {
        self.0.pages()
    }
}
/// What a new record of `publishing_channels` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewChannel(typed::Payload);
impl NewChannel {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `activate_episode_minutes_before`
    pub fn activate_episode_minutes_before(self, value: i64) -> Self {
        Self(self.0.set(&["activate_episode_minutes_before"], value))
    }
    /// `archived`
    pub fn archived(self, value: bool) -> Self {
        Self(self.0.set(&["archived"], value))
    }
    /// `art`
    pub fn art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["art"], value))
    }
    /// `default_video_duration`
    pub fn default_video_duration(self, value: i64) -> Self {
        Self(self.0.set(&["default_video_duration"], value))
    }
    /// `default_video_embed_code`
    pub fn default_video_embed_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["default_video_embed_code"], Into::<String>::into(value)))
    }
    /// `default_video_url`
    pub fn default_video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["default_video_url"], Into::<String>::into(value)))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `enable_audio`
    pub fn enable_audio(self, value: bool) -> Self {
        Self(self.0.set(&["enable_audio"], value))
    }
    /// `enable_on_demand_video`
    pub fn enable_on_demand_video(self, value: bool) -> Self {
        Self(self.0.set(&["enable_on_demand_video"], value))
    }
    /// `enable_watch_live`
    pub fn enable_watch_live(self, value: bool) -> Self {
        Self(self.0.set(&["enable_watch_live"], value))
    }
    /// `general_chat_enabled`
    pub fn general_chat_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["general_chat_enabled"], value))
    }
    /// `group_chat_enabled`
    pub fn group_chat_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["group_chat_enabled"], value))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// `podcast_art`
    pub fn podcast_art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["podcast_art"], value))
    }
    /// `podcast_settings`
    pub fn podcast_settings(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["podcast_settings"], value))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// `published`
    pub fn published(self, value: bool) -> Self {
        Self(self.0.set(&["published"], value))
    }
    /// `sermon_notes_enabled`
    pub fn sermon_notes_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["sermon_notes_enabled"], value))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `publishing_channels`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ChannelChange(typed::Payload);
impl ChannelChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `activate_episode_minutes_before`
    pub fn activate_episode_minutes_before(self, value: i64) -> Self {
        Self(self.0.set(&["activate_episode_minutes_before"], value))
    }
    /// Without `activate_episode_minutes_before`.
    pub fn clear_activate_episode_minutes_before(self) -> Self {
        Self(self.0.set(&["activate_episode_minutes_before"], serde_json::Value::Null))
    }
    /// `archived`
    pub fn archived(self, value: bool) -> Self {
        Self(self.0.set(&["archived"], value))
    }
    /// Without `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.set(&["archived"], serde_json::Value::Null))
    }
    /// `art`
    pub fn art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["art"], value))
    }
    /// Without `art`.
    pub fn clear_art(self) -> Self {
        Self(self.0.set(&["art"], serde_json::Value::Null))
    }
    /// `default_video_duration`
    pub fn default_video_duration(self, value: i64) -> Self {
        Self(self.0.set(&["default_video_duration"], value))
    }
    /// Without `default_video_duration`.
    pub fn clear_default_video_duration(self) -> Self {
        Self(self.0.set(&["default_video_duration"], serde_json::Value::Null))
    }
    /// `default_video_embed_code`
    pub fn default_video_embed_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["default_video_embed_code"], Into::<String>::into(value)))
    }
    /// Without `default_video_embed_code`.
    pub fn clear_default_video_embed_code(self) -> Self {
        Self(self.0.set(&["default_video_embed_code"], serde_json::Value::Null))
    }
    /// `default_video_url`
    pub fn default_video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["default_video_url"], Into::<String>::into(value)))
    }
    /// Without `default_video_url`.
    pub fn clear_default_video_url(self) -> Self {
        Self(self.0.set(&["default_video_url"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `enable_audio`
    pub fn enable_audio(self, value: bool) -> Self {
        Self(self.0.set(&["enable_audio"], value))
    }
    /// Without `enable_audio`.
    pub fn clear_enable_audio(self) -> Self {
        Self(self.0.set(&["enable_audio"], serde_json::Value::Null))
    }
    /// `enable_on_demand_video`
    pub fn enable_on_demand_video(self, value: bool) -> Self {
        Self(self.0.set(&["enable_on_demand_video"], value))
    }
    /// Without `enable_on_demand_video`.
    pub fn clear_enable_on_demand_video(self) -> Self {
        Self(self.0.set(&["enable_on_demand_video"], serde_json::Value::Null))
    }
    /// `enable_watch_live`
    pub fn enable_watch_live(self, value: bool) -> Self {
        Self(self.0.set(&["enable_watch_live"], value))
    }
    /// Without `enable_watch_live`.
    pub fn clear_enable_watch_live(self) -> Self {
        Self(self.0.set(&["enable_watch_live"], serde_json::Value::Null))
    }
    /// `general_chat_enabled`
    pub fn general_chat_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["general_chat_enabled"], value))
    }
    /// Without `general_chat_enabled`.
    pub fn clear_general_chat_enabled(self) -> Self {
        Self(self.0.set(&["general_chat_enabled"], serde_json::Value::Null))
    }
    /// `group_chat_enabled`
    pub fn group_chat_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["group_chat_enabled"], value))
    }
    /// Without `group_chat_enabled`.
    pub fn clear_group_chat_enabled(self) -> Self {
        Self(self.0.set(&["group_chat_enabled"], serde_json::Value::Null))
    }
    /// `name`
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["name"], Into::<String>::into(value)))
    }
    /// Without `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.set(&["name"], serde_json::Value::Null))
    }
    /// `podcast_art`
    pub fn podcast_art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["podcast_art"], value))
    }
    /// Without `podcast_art`.
    pub fn clear_podcast_art(self) -> Self {
        Self(self.0.set(&["podcast_art"], serde_json::Value::Null))
    }
    /// `podcast_settings`
    pub fn podcast_settings(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["podcast_settings"], value))
    }
    /// Without `podcast_settings`.
    pub fn clear_podcast_settings(self) -> Self {
        Self(self.0.set(&["podcast_settings"], serde_json::Value::Null))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// Without `position`.
    pub fn clear_position(self) -> Self {
        Self(self.0.set(&["position"], serde_json::Value::Null))
    }
    /// `published`
    pub fn published(self, value: bool) -> Self {
        Self(self.0.set(&["published"], value))
    }
    /// Without `published`.
    pub fn clear_published(self) -> Self {
        Self(self.0.set(&["published"], serde_json::Value::Null))
    }
    /// `sermon_notes_enabled`
    pub fn sermon_notes_enabled(self, value: bool) -> Self {
        Self(self.0.set(&["sermon_notes_enabled"], value))
    }
    /// Without `sermon_notes_enabled`.
    pub fn clear_sermon_notes_enabled(self) -> Self {
        Self(self.0.set(&["sermon_notes_enabled"], serde_json::Value::Null))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
    /// Without `url`.
    pub fn clear_url(self) -> Self {
        Self(self.0.set(&["url"], serde_json::Value::Null))
    }
}
/// Series
///
/// One record per series of episodes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Series {
    /// `id`
    pub id: typed::Id<Self>,
    /// `art`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub art: Option<serde_json::Value>,
    /// `church_center_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_url: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ended_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<jiff::Timestamp>,
    /// `episodes_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub episodes_count: Option<i64>,
    /// `published`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// `started_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<jiff::Timestamp>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The relationship `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<typed::Id<super::publishing::Channel>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Series {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_series",
        json_api: true,
        resource: Some("Series"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "art", at: &["art"], kind: typed::Kind::Json },
            typed::Field {
                name: "church_center_url",
                at: &["church_center_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "ended_at",
                at: &["ended_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "episodes_count",
                at: &["episodes_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "published", at: &["published"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "started_at",
                at: &["started_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[typed::Relation {
            name: "channel",
            relationship: "channel",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `publishing_series`.
#[derive(Clone, Copy, Debug)]
pub struct SeriesApi<'a>(#[allow(dead_code)] &'a Client);
impl SeriesApi<'_> {
    /// The list `/publishing/v2/series`.
    pub fn list(&self) -> SeriesList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/series"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[("include", "channel")],
            listing: super::listing_0,
            own_id: false,
        };
        SeriesList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/publishing/v2/series/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::publishing::Series>>,
    ) -> Result<typed::Item<Series>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/series/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::publishing::Series> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /publishing/v2/series`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewSeries,
    ) -> Result<typed::Item<Series>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/series"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/series/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::publishing::Series>>,
        record: SeriesChange,
    ) -> Result<typed::Item<Series>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/series/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::publishing::Series> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /publishing/v2/series/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::publishing::Series>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/series/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::publishing::Series> = id.into();
        typed::remove::<Series>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `publishing_series` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SeriesList(typed::Query<Series>);
impl SeriesList {
    /// Ordered by `ended_at`.
    #[inline]
    pub fn order_by_ended_at(self) -> Self {
        Self(self.0.order("ended_at", false))
    }
    /// Ordered by `ended_at`, the last one first.
    #[inline]
    pub fn order_by_ended_at_descending(self) -> Self {
        Self(self.0.order("ended_at", true))
    }
    /// Ordered by `episodes_count`.
    #[inline]
    pub fn order_by_episodes_count(self) -> Self {
        Self(self.0.order("episodes_count", false))
    }
    /// Ordered by `episodes_count`, the last one first.
    #[inline]
    pub fn order_by_episodes_count_descending(self) -> Self {
        Self(self.0.order("episodes_count", true))
    }
    /// Ordered by `started_at`.
    #[inline]
    pub fn order_by_started_at(self) -> Self {
        Self(self.0.order("started_at", false))
    }
    /// Ordered by `started_at`, the last one first.
    #[inline]
    pub fn order_by_started_at_descending(self) -> Self {
        Self(self.0.order("started_at", true))
    }
    /// Ordered by `title`.
    #[inline]
    pub fn order_by_title(self) -> Self {
        Self(self.0.order("title", false))
    }
    /// Ordered by `title`, the last one first.
    #[inline]
    pub fn order_by_title_descending(self) -> Self {
        Self(self.0.order("title", true))
    }
    /// With what `channel` leads to: `Item::included`.
    #[inline]
    pub fn include_channel(self) -> Self {
        Self(self.0.include("channel"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Series> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Series> {
        self.0.pages()
    }
}
/// What a new record of `publishing_series` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewSeries(typed::Payload);
impl NewSeries {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `art`
    pub fn art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["art"], value))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `published`
    pub fn published(self, value: bool) -> Self {
        Self(self.0.set(&["published"], value))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `publishing_series`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct SeriesChange(typed::Payload);
impl SeriesChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `art`
    pub fn art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["art"], value))
    }
    /// Without `art`.
    pub fn clear_art(self) -> Self {
        Self(self.0.set(&["art"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `published`
    pub fn published(self, value: bool) -> Self {
        Self(self.0.set(&["published"], value))
    }
    /// Without `published`.
    pub fn clear_published(self) -> Self {
        Self(self.0.set(&["published"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
}
/// Episodes
///
/// One record per sermon, service or other video.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Episode {
    /// `id`
    pub id: typed::Id<Self>,
    /// `art`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub art: Option<serde_json::Value>,
    /// `church_center_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub church_center_url: Option<String>,
    /// `created_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// `description`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `library_audio_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_audio_url: Option<String>,
    /// `library_streaming_service`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_streaming_service: Option<EpisodeLibraryStreamingService>,
    /// `library_video_embed_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_video_embed_code: Option<String>,
    /// `library_video_thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_video_thumbnail_url: Option<String>,
    /// `library_video_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_video_url: Option<String>,
    /// `needs_library_audio_or_video_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_library_audio_or_video_url: Option<bool>,
    /// `needs_notes_template`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_notes_template: Option<bool>,
    /// `needs_video_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_video_url: Option<bool>,
    /// `page_actions`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_actions: Option<serde_json::Value>,
    /// `published_live_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_live_at: Option<jiff::Timestamp>,
    /// `published_to_library_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_to_library_at: Option<jiff::Timestamp>,
    /// `sermon_audio`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sermon_audio: Option<serde_json::Value>,
    /// Id of the plan in Services
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services_plan_remote_identifier: Option<String>,
    /// Id in Services
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services_service_type_remote_identifier: Option<String>,
    /// channel_default_livestream, livestream or prerecorded
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream_type: Option<EpisodeStreamType>,
    /// `streaming_service`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub streaming_service: Option<EpisodeStreamingService>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `updated_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// `video_embed_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video_embed_code: Option<String>,
    /// `video_thumbnail_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video_thumbnail_url: Option<String>,
    /// `video_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video_url: Option<String>,
    /// The relationship `series`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<typed::Id<super::publishing::Series>>,
    /// The relationship `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<typed::Id<super::publishing::Channel>>,
    /// The relationship `episode_resources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub episode_resources: Option<Vec<typed::Id<super::publishing::EpisodeResource>>>,
    /// The relationship `episode_times`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub episode_times: Option<Vec<typed::Id<super::publishing::EpisodeTime>>>,
    /// The relationship `speakerships`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speakerships: Option<Vec<typed::Id<super::publishing::Speakership>>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Episode {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_episodes",
        json_api: true,
        resource: Some("Episode"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "art", at: &["art"], kind: typed::Kind::Json },
            typed::Field {
                name: "church_center_url",
                at: &["church_center_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "created_at",
                at: &["created_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "description", at: &["description"], kind: typed::Kind::Text },
            typed::Field {
                name: "library_audio_url",
                at: &["library_audio_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "library_streaming_service",
                at: &["library_streaming_service"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "library_video_embed_code",
                at: &["library_video_embed_code"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "library_video_thumbnail_url",
                at: &["library_video_thumbnail_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "library_video_url",
                at: &["library_video_url"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "needs_library_audio_or_video_url",
                at: &["needs_library_audio_or_video_url"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "needs_notes_template",
                at: &["needs_notes_template"],
                kind: typed::Kind::Boolean,
            },
            typed::Field {
                name: "needs_video_url",
                at: &["needs_video_url"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "page_actions", at: &["page_actions"], kind: typed::Kind::Json },
            typed::Field {
                name: "published_live_at",
                at: &["published_live_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "published_to_library_at",
                at: &["published_to_library_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "sermon_audio", at: &["sermon_audio"], kind: typed::Kind::Json },
            typed::Field {
                name: "services_plan_remote_identifier",
                at: &["services_plan_remote_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "services_service_type_remote_identifier",
                at: &["services_service_type_remote_identifier"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "stream_type", at: &["stream_type"], kind: typed::Kind::Text },
            typed::Field {
                name: "streaming_service",
                at: &["streaming_service"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field {
                name: "updated_at",
                at: &["updated_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "video_embed_code",
                at: &["video_embed_code"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "video_thumbnail_url",
                at: &["video_thumbnail_url"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "video_url", at: &["video_url"], kind: typed::Kind::Text },
        ],
        relations: &[
            typed::Relation { name: "series", relationship: "series", many: false, mixed: false },
            typed::Relation { name: "channel", relationship: "channel", many: false, mixed: false },
            typed::Relation {
                name: "episode_resources",
                relationship: "episode_resources",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "episode_times",
                relationship: "episode_times",
                many: true,
                mixed: false,
            },
            typed::Relation {
                name: "speakerships",
                relationship: "speakerships",
                many: true,
                mixed: false,
            },
        ],
    };
}
/// What can be done with records of `publishing_episodes`.
#[derive(Clone, Copy, Debug)]
pub struct EpisodeApi<'a>(#[allow(dead_code)] &'a Client);
impl EpisodeApi<'_> {
    /// The list `/publishing/v2/episodes`.
    pub fn list(&self) -> EpisodeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/episodes"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[("include", "channel,episode_resources,episode_times,speakerships")],
            listing: super::listing_0,
            own_id: false,
        };
        EpisodeList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/publishing/v2/episodes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::publishing::Episode>>,
    ) -> Result<typed::Item<Episode>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/episodes/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::publishing::Episode> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /publishing/v2/episodes`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        record: NewEpisode,
    ) -> Result<typed::Item<Episode>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        typed::act(self.0, &ACTION, &[], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/episodes/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        id: impl Into<typed::Id<super::publishing::Episode>>,
        record: EpisodeChange,
    ) -> Result<typed::Item<Episode>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::publishing::Episode> = id.into();
        typed::act(self.0, &ACTION, &[id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /publishing/v2/episodes/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        id: impl Into<typed::Id<super::publishing::Episode>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let id: typed::Id<super::publishing::Episode> = id.into();
        typed::remove::<Episode>(self.0, &ACTION, &[id.as_str()], typed::Payload::default()).await
    }
}
/// A list of `publishing_episodes` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EpisodeList(typed::Query<Episode>);
impl EpisodeList {
    /// Only records whose `services_plan_remote_identifier` is this.
    #[inline]
    pub fn where_services_plan_remote_identifier(self, value: &str) -> Self {
        Self(self.0.filter("services_plan_remote_identifier", &value))
    }
    /// Only records whose `services_service_type_remote_identifier` is this.
    #[inline]
    pub fn where_services_service_type_remote_identifier(self, value: &str) -> Self {
        Self(self.0.filter("services_service_type_remote_identifier", &value))
    }
    /// Ordered by `published_live_at`.
    #[inline]
    pub fn order_by_published_live_at(self) -> Self {
        Self(self.0.order("published_live_at", false))
    }
    /// Ordered by `published_live_at`, the last one first.
    #[inline]
    pub fn order_by_published_live_at_descending(self) -> Self {
        Self(self.0.order("published_live_at", true))
    }
    /// Ordered by `published_to_library_at`.
    #[inline]
    pub fn order_by_published_to_library_at(self) -> Self {
        Self(self.0.order("published_to_library_at", false))
    }
    /// Ordered by `published_to_library_at`, the last one first.
    #[inline]
    pub fn order_by_published_to_library_at_descending(self) -> Self {
        Self(self.0.order("published_to_library_at", true))
    }
    /// Ordered by `stream_type`.
    #[inline]
    pub fn order_by_stream_type(self) -> Self {
        Self(self.0.order("stream_type", false))
    }
    /// Ordered by `stream_type`, the last one first.
    #[inline]
    pub fn order_by_stream_type_descending(self) -> Self {
        Self(self.0.order("stream_type", true))
    }
    /// Ordered by `title`.
    #[inline]
    pub fn order_by_title(self) -> Self {
        Self(self.0.order("title", false))
    }
    /// Ordered by `title`, the last one first.
    #[inline]
    pub fn order_by_title_descending(self) -> Self {
        Self(self.0.order("title", true))
    }
    /// With what `channel` leads to: `Item::included`.
    #[inline]
    pub fn include_channel(self) -> Self {
        Self(self.0.include("channel"))
    }
    /// With what `episode_resources` leads to: `Item::included`.
    #[inline]
    pub fn include_episode_resources(self) -> Self {
        Self(self.0.include("episode_resources"))
    }
    /// With what `episode_times` leads to: `Item::included`.
    #[inline]
    pub fn include_episode_times(self) -> Self {
        Self(self.0.include("episode_times"))
    }
    /// With what `series` leads to: `Item::included`.
    #[inline]
    pub fn include_series(self) -> Self {
        Self(self.0.include("series"))
    }
    /// With what `speakerships` leads to: `Item::included`.
    #[inline]
    pub fn include_speakerships(self) -> Self {
        Self(self.0.include("speakerships"))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Episode> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Episode> {
        self.0.pages()
    }
}
/// What a new record of `publishing_episodes` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewEpisode(typed::Payload);
impl NewEpisode {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `art`
    pub fn art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["art"], value))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// `library_audio_url`
    pub fn library_audio_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["library_audio_url"], Into::<String>::into(value)))
    }
    /// `library_video_url`
    pub fn library_video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["library_video_url"], Into::<String>::into(value)))
    }
    /// `published_to_library_at`
    pub fn published_to_library_at(self, value: jiff::Timestamp) -> Self {
        Self(
            self.0
                .set(&["published_to_library_at"], typed::sent_instant(value, typed::Written::Iso)),
        )
    }
    /// `sermon_audio`
    pub fn sermon_audio(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["sermon_audio"], value))
    }
    /// channel_default_livestream, livestream or prerecorded
    pub fn stream_type(self, value: impl Into<EpisodeStreamType>) -> Self {
        Self(self.0.set(&["stream_type"], String::from(Into::<EpisodeStreamType>::into(value))))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// `video_url`
    pub fn video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["video_url"], Into::<String>::into(value)))
    }
    /// `channel_id`
    pub fn channel_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["channel_id"], Into::<String>::into(value)))
    }
    /// The relationship `series`.
    pub fn series(self, value: impl Into<typed::Id<super::publishing::Series>>) -> Self {
        Self(self.0.one::<super::publishing::Series>("series", &value.into()))
    }
}
/// What is to change in a record of `publishing_episodes`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct EpisodeChange(typed::Payload);
impl EpisodeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `art`
    pub fn art(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["art"], value))
    }
    /// Without `art`.
    pub fn clear_art(self) -> Self {
        Self(self.0.set(&["art"], serde_json::Value::Null))
    }
    /// `description`
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["description"], Into::<String>::into(value)))
    }
    /// Without `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.set(&["description"], serde_json::Value::Null))
    }
    /// `library_audio_url`
    pub fn library_audio_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["library_audio_url"], Into::<String>::into(value)))
    }
    /// Without `library_audio_url`.
    pub fn clear_library_audio_url(self) -> Self {
        Self(self.0.set(&["library_audio_url"], serde_json::Value::Null))
    }
    /// `library_video_url`
    pub fn library_video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["library_video_url"], Into::<String>::into(value)))
    }
    /// Without `library_video_url`.
    pub fn clear_library_video_url(self) -> Self {
        Self(self.0.set(&["library_video_url"], serde_json::Value::Null))
    }
    /// `published_to_library_at`
    pub fn published_to_library_at(self, value: jiff::Timestamp) -> Self {
        Self(
            self.0
                .set(&["published_to_library_at"], typed::sent_instant(value, typed::Written::Iso)),
        )
    }
    /// Without `published_to_library_at`.
    pub fn clear_published_to_library_at(self) -> Self {
        Self(self.0.set(&["published_to_library_at"], serde_json::Value::Null))
    }
    /// `sermon_audio`
    pub fn sermon_audio(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.set(&["sermon_audio"], value))
    }
    /// Without `sermon_audio`.
    pub fn clear_sermon_audio(self) -> Self {
        Self(self.0.set(&["sermon_audio"], serde_json::Value::Null))
    }
    /// channel_default_livestream, livestream or prerecorded
    pub fn stream_type(self, value: impl Into<EpisodeStreamType>) -> Self {
        Self(self.0.set(&["stream_type"], String::from(Into::<EpisodeStreamType>::into(value))))
    }
    /// Without `stream_type`.
    pub fn clear_stream_type(self) -> Self {
        Self(self.0.set(&["stream_type"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
    /// `video_url`
    pub fn video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["video_url"], Into::<String>::into(value)))
    }
    /// Without `video_url`.
    pub fn clear_video_url(self) -> Self {
        Self(self.0.set(&["video_url"], serde_json::Value::Null))
    }
    /// `channel_id`
    pub fn channel_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["channel_id"], Into::<String>::into(value)))
    }
    /// Without `channel_id`.
    pub fn clear_channel_id(self) -> Self {
        Self(self.0.set(&["channel_id"], serde_json::Value::Null))
    }
    /// The relationship `series`.
    pub fn series(self, value: impl Into<typed::Id<super::publishing::Series>>) -> Self {
        Self(self.0.one::<super::publishing::Series>("series", &value.into()))
    }
    /// Without the relationship `series`.
    pub fn clear_series(self) -> Self {
        Self(self.0.unrelate("series"))
    }
}
/// What `library_streaming_service` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EpisodeLibraryStreamingService {
    /// `vimeo`
    Vimeo,
    /// `youtube`
    Youtube,
    /// `livestream_com`
    LivestreamCom,
    /// `resi`
    Resi,
    /// `facebook`
    Facebook,
    /// `boxcast`
    Boxcast,
    /// A word that the manifest does not know.
    Other(String),
}
impl EpisodeLibraryStreamingService {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vimeo => "vimeo",
            Self::Youtube => "youtube",
            Self::LivestreamCom => "livestream_com",
            Self::Resi => "resi",
            Self::Facebook => "facebook",
            Self::Boxcast => "boxcast",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EpisodeLibraryStreamingService {
    fn from(text: &str) -> Self {
        match text {
            "vimeo" => Self::Vimeo,
            "youtube" => Self::Youtube,
            "livestream_com" => Self::LivestreamCom,
            "resi" => Self::Resi,
            "facebook" => Self::Facebook,
            "boxcast" => Self::Boxcast,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EpisodeLibraryStreamingService {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EpisodeLibraryStreamingService> for String {
    fn from(word: EpisodeLibraryStreamingService) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EpisodeLibraryStreamingService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `stream_type` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EpisodeStreamType {
    /// `channel_default_livestream`
    ChannelDefaultLivestream,
    /// `livestream`
    Livestream,
    /// `prerecorded`
    Prerecorded,
    /// A word that the manifest does not know.
    Other(String),
}
impl EpisodeStreamType {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChannelDefaultLivestream => "channel_default_livestream",
            Self::Livestream => "livestream",
            Self::Prerecorded => "prerecorded",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EpisodeStreamType {
    fn from(text: &str) -> Self {
        match text {
            "channel_default_livestream" => Self::ChannelDefaultLivestream,
            "livestream" => Self::Livestream,
            "prerecorded" => Self::Prerecorded,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EpisodeStreamType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EpisodeStreamType> for String {
    fn from(word: EpisodeStreamType) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EpisodeStreamType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `streaming_service` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EpisodeStreamingService {
    /// `vimeo`
    Vimeo,
    /// `youtube`
    Youtube,
    /// `livestream_com`
    LivestreamCom,
    /// `resi`
    Resi,
    /// `facebook`
    Facebook,
    /// `boxcast`
    Boxcast,
    /// A word that the manifest does not know.
    Other(String),
}
impl EpisodeStreamingService {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vimeo => "vimeo",
            Self::Youtube => "youtube",
            Self::LivestreamCom => "livestream_com",
            Self::Resi => "resi",
            Self::Facebook => "facebook",
            Self::Boxcast => "boxcast",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EpisodeStreamingService {
    fn from(text: &str) -> Self {
        match text {
            "vimeo" => Self::Vimeo,
            "youtube" => Self::Youtube,
            "livestream_com" => Self::LivestreamCom,
            "resi" => Self::Resi,
            "facebook" => Self::Facebook,
            "boxcast" => Self::Boxcast,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EpisodeStreamingService {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EpisodeStreamingService> for String {
    fn from(word: EpisodeStreamingService) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EpisodeStreamingService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Speakers
///
/// One record per person who speaks in episodes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Speaker {
    /// `id`
    pub id: typed::Id<Self>,
    /// `avatar_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// `episodes_count`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub episodes_count: Option<i64>,
    /// `first_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `formatted_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formatted_name: Option<String>,
    /// `last_name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `name_prefix`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_prefix: Option<String>,
    /// `name_suffix`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_suffix: Option<String>,
    /// `speaker_type`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker_type: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Speaker {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_speakers",
        json_api: true,
        resource: Some("Speaker"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "avatar_url", at: &["avatar_url"], kind: typed::Kind::Text },
            typed::Field {
                name: "episodes_count",
                at: &["episodes_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "first_name", at: &["first_name"], kind: typed::Kind::Text },
            typed::Field {
                name: "formatted_name",
                at: &["formatted_name"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "last_name", at: &["last_name"], kind: typed::Kind::Text },
            typed::Field { name: "name_prefix", at: &["name_prefix"], kind: typed::Kind::Text },
            typed::Field { name: "name_suffix", at: &["name_suffix"], kind: typed::Kind::Text },
            typed::Field { name: "speaker_type", at: &["speaker_type"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_speakers`.
#[derive(Clone, Copy, Debug)]
pub struct SpeakerApi<'a>(#[allow(dead_code)] &'a Client);
impl SpeakerApi<'_> {
    /// The list `/publishing/v2/speakers`.
    pub fn list(&self) -> SpeakerList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/speakers"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        SpeakerList(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[]))
    }
    /// One record: `/publishing/v2/speakers/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        id: impl Into<typed::Id<super::publishing::Speaker>>,
    ) -> Result<typed::Item<Speaker>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/speakers/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let id: typed::Id<super::publishing::Speaker> = id.into();
        typed::one(self.0, &ENDPOINT, &[id.as_str()]).await
    }
}
/// A list of `publishing_speakers` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct SpeakerList(typed::Query<Speaker>);
impl SpeakerList {
    /// Ordered by `first_name`.
    #[inline]
    pub fn order_by_first_name(self) -> Self {
        Self(self.0.order("first_name", false))
    }
    /// Ordered by `first_name`, the last one first.
    #[inline]
    pub fn order_by_first_name_descending(self) -> Self {
        Self(self.0.order("first_name", true))
    }
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<Speaker> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<Speaker> {
        self.0.pages()
    }
}
/// Organization
///
/// The church itself, one record.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Organization {
    /// `id`
    pub id: typed::Id<Self>,
    /// `downloads_used`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloads_used: Option<i64>,
    /// `name`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subdomain`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdomain: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Organization {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_organizations",
        json_api: true,
        resource: Some("Organization"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "downloads_used",
                at: &["downloads_used"],
                kind: typed::Kind::Integer,
            },
            typed::Field { name: "name", at: &["name"], kind: typed::Kind::Text },
            typed::Field { name: "subdomain", at: &["subdomain"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationApi<'a>(#[allow(dead_code)] &'a Client);
impl OrganizationApi<'_> {
    /// One record: `/publishing/v2`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(&self) -> Result<typed::Item<Organization>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        typed::one(self.0, &ENDPOINT, &[]).await
    }
}
/// Default episode resources
///
/// One record per link that new episodes of a channel begin with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChannelDefaultEpisodeResource {
    /// `id`
    pub id: typed::Id<Self>,
    /// `featured`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub featured: Option<bool>,
    /// `icon`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// giving_fund, people_form, generic_url or services_public_page
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ChannelDefaultEpisodeResourceKind>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ChannelDefaultEpisodeResource {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_channel_default_episode_resources",
        json_api: true,
        resource: Some("ChannelDefaultEpisodeResource"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "featured", at: &["featured"], kind: typed::Kind::Boolean },
            typed::Field { name: "icon", at: &["icon"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "type", at: &["type"], kind: typed::Kind::Text },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_channel_default_episode_resources`.
#[derive(Clone, Copy, Debug)]
pub struct ChannelDefaultEpisodeResourceApi<'a>(#[allow(dead_code)] &'a Client);
impl ChannelDefaultEpisodeResourceApi<'_> {
    /// One record: `/publishing/v2/channels/{channel_id}/channel_default_episode_resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        id: impl Into<typed::Id<super::publishing::ChannelDefaultEpisodeResource>>,
    ) -> Result<typed::Item<ChannelDefaultEpisodeResource>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", "/channel_default_episode_resources/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        let id: typed::Id<super::publishing::ChannelDefaultEpisodeResource> = id.into();
        typed::one(self.0, &ENDPOINT, &[channel_id.as_str(), id.as_str()]).await
    }
}
/// What `kind` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ChannelDefaultEpisodeResourceKind {
    /// `giving_fund`
    GivingFund,
    /// `people_form`
    PeopleForm,
    /// `generic_url`
    GenericUrl,
    /// `services_public_page`
    ServicesPublicPage,
    /// A word that the manifest does not know.
    Other(String),
}
impl ChannelDefaultEpisodeResourceKind {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GivingFund => "giving_fund",
            Self::PeopleForm => "people_form",
            Self::GenericUrl => "generic_url",
            Self::ServicesPublicPage => "services_public_page",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ChannelDefaultEpisodeResourceKind {
    fn from(text: &str) -> Self {
        match text {
            "giving_fund" => Self::GivingFund,
            "people_form" => Self::PeopleForm,
            "generic_url" => Self::GenericUrl,
            "services_public_page" => Self::ServicesPublicPage,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ChannelDefaultEpisodeResourceKind {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ChannelDefaultEpisodeResourceKind> for String {
    fn from(word: ChannelDefaultEpisodeResourceKind) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ChannelDefaultEpisodeResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Default times
///
/// One record per time of the week at which new episodes of a channel are shown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChannelDefaultTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `day_of_week`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<i64>,
    /// `frequency`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<ChannelDefaultTimeFrequency>,
    /// `hour`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `minute`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ChannelDefaultTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_channel_default_times",
        json_api: true,
        resource: Some("ChannelDefaultTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "day_of_week", at: &["day_of_week"], kind: typed::Kind::Integer },
            typed::Field { name: "frequency", at: &["frequency"], kind: typed::Kind::Text },
            typed::Field { name: "hour", at: &["hour"], kind: typed::Kind::Integer },
            typed::Field { name: "minute", at: &["minute"], kind: typed::Kind::Integer },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_channel_default_times`.
#[derive(Clone, Copy, Debug)]
pub struct ChannelDefaultTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl ChannelDefaultTimeApi<'_> {
    /// One record: `/publishing/v2/channels/{channel_id}/channel_default_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        id: impl Into<typed::Id<super::publishing::ChannelDefaultTime>>,
    ) -> Result<typed::Item<ChannelDefaultTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", "/channel_default_times/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        let id: typed::Id<super::publishing::ChannelDefaultTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[channel_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /publishing/v2/channels/{channel_id}/channel_default_times`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        record: NewChannelDefaultTime,
    ) -> Result<typed::Item<ChannelDefaultTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/channels/", "/channel_default_times"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        typed::act(self.0, &ACTION, &[channel_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/channels/{channel_id}/channel_default_times/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        id: impl Into<typed::Id<super::publishing::ChannelDefaultTime>>,
        record: ChannelDefaultTimeChange,
    ) -> Result<typed::Item<ChannelDefaultTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/channels/", "/channel_default_times/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        let id: typed::Id<super::publishing::ChannelDefaultTime> = id.into();
        typed::act(self.0, &ACTION, &[channel_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /publishing/v2/channels/{channel_id}/channel_default_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        id: impl Into<typed::Id<super::publishing::ChannelDefaultTime>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/channels/", "/channel_default_times/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        let id: typed::Id<super::publishing::ChannelDefaultTime> = id.into();
        typed::remove::<ChannelDefaultTime>(
            self.0,
            &ACTION,
            &[channel_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `publishing_channel_default_times` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewChannelDefaultTime(typed::Payload);
impl NewChannelDefaultTime {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `day_of_week`
    pub fn day_of_week(self, value: i64) -> Self {
        Self(self.0.set(&["day_of_week"], value))
    }
    /// `frequency`
    pub fn frequency(self, value: impl Into<ChannelDefaultTimeFrequency>) -> Self {
        Self(
            self.0.set(
                &["frequency"],
                String::from(Into::<ChannelDefaultTimeFrequency>::into(value)),
            ),
        )
    }
    /// `hour`
    pub fn hour(self, value: i64) -> Self {
        Self(self.0.set(&["hour"], value))
    }
    /// `minute`
    pub fn minute(self, value: i64) -> Self {
        Self(self.0.set(&["minute"], value))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
}
/// What is to change in a record of `publishing_channel_default_times`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct ChannelDefaultTimeChange(typed::Payload);
impl ChannelDefaultTimeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `day_of_week`
    pub fn day_of_week(self, value: i64) -> Self {
        Self(self.0.set(&["day_of_week"], value))
    }
    /// Without `day_of_week`.
    pub fn clear_day_of_week(self) -> Self {
        Self(self.0.set(&["day_of_week"], serde_json::Value::Null))
    }
    /// `frequency`
    pub fn frequency(self, value: impl Into<ChannelDefaultTimeFrequency>) -> Self {
        Self(
            self.0.set(
                &["frequency"],
                String::from(Into::<ChannelDefaultTimeFrequency>::into(value)),
            ),
        )
    }
    /// Without `frequency`.
    pub fn clear_frequency(self) -> Self {
        Self(self.0.set(&["frequency"], serde_json::Value::Null))
    }
    /// `hour`
    pub fn hour(self, value: i64) -> Self {
        Self(self.0.set(&["hour"], value))
    }
    /// Without `hour`.
    pub fn clear_hour(self) -> Self {
        Self(self.0.set(&["hour"], serde_json::Value::Null))
    }
    /// `minute`
    pub fn minute(self, value: i64) -> Self {
        Self(self.0.set(&["minute"], value))
    }
    /// Without `minute`.
    pub fn clear_minute(self) -> Self {
        Self(self.0.set(&["minute"], serde_json::Value::Null))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// Without `position`.
    pub fn clear_position(self) -> Self {
        Self(self.0.set(&["position"], serde_json::Value::Null))
    }
}
/// What `frequency` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum ChannelDefaultTimeFrequency {
    /// `weekly`
    Weekly,
    /// A word that the manifest does not know.
    Other(String),
}
impl ChannelDefaultTimeFrequency {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Weekly => "weekly",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for ChannelDefaultTimeFrequency {
    fn from(text: &str) -> Self {
        match text {
            "weekly" => Self::Weekly,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for ChannelDefaultTimeFrequency {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<ChannelDefaultTimeFrequency> for String {
    fn from(word: ChannelDefaultTimeFrequency) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for ChannelDefaultTimeFrequency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Next times
///
/// One record per time at which a channel is to be live next; made from what is planned.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChannelNextTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for ChannelNextTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_next_times",
        json_api: true,
        resource: Some("ChannelNextTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_next_times`.
#[derive(Clone, Copy, Debug)]
pub struct ChannelNextTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl ChannelNextTimeApi<'_> {
    /// The list `/publishing/v2/channels/{channel_id}/next_times`.
    pub fn list(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
    ) -> ChannelNextTimeList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", "/next_times"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        ChannelNextTimeList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[channel_id.as_str()],
        ))
    }
    /// One record: `/publishing/v2/channels/{channel_id}/next_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        id: impl Into<typed::Id<super::publishing::ChannelNextTime>>,
    ) -> Result<typed::Item<ChannelNextTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", "/next_times/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        let id: typed::Id<super::publishing::ChannelNextTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[channel_id.as_str(), id.as_str()]).await
    }
}
/// A list of `publishing_next_times` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct ChannelNextTimeList(typed::Query<ChannelNextTime>);
impl ChannelNextTimeList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<ChannelNextTime> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<ChannelNextTime> {
        self.0.pages()
    }
}
/// Episode statistics
///
/// One record per episode of a channel with how often it was watched.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EpisodeStatistics {
    /// `id`
    pub id: typed::Id<Self>,
    /// Documented as a boolean
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub library_watch_count: Option<i64>,
    /// Documented as a boolean
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_watch_count: Option<i64>,
    /// `published_live_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_live_at: Option<jiff::Timestamp>,
    /// `published_to_library_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_to_library_at: Option<jiff::Timestamp>,
    /// `times`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<serde_json::Value>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EpisodeStatistics {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_statistics",
        json_api: true,
        resource: Some("EpisodeStatistics"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "library_watch_count",
                at: &["library_watch_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "live_watch_count",
                at: &["live_watch_count"],
                kind: typed::Kind::Integer,
            },
            typed::Field {
                name: "published_live_at",
                at: &["published_live_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "published_to_library_at",
                at: &["published_to_library_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "times", at: &["times"], kind: typed::Kind::Json },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_statistics`.
#[derive(Clone, Copy, Debug)]
pub struct EpisodeStatisticsApi<'a>(#[allow(dead_code)] &'a Client);
impl EpisodeStatisticsApi<'_> {
    /// The list `/publishing/v2/channels/{channel_id}/statistics`.
    pub fn list(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
    ) -> EpisodeStatisticsList {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", "/statistics"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: super::listing_0,
            own_id: false,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        EpisodeStatisticsList(typed::Query::new(
            self.0,
            &ENDPOINT,
            &super::SPELLING,
            &[channel_id.as_str()],
        ))
    }
    /// One record: `/publishing/v2/channels/{channel_id}/statistics/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        channel_id: impl Into<typed::Id<super::publishing::Channel>>,
        id: impl Into<typed::Id<super::publishing::EpisodeStatistics>>,
    ) -> Result<typed::Item<EpisodeStatistics>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/channels/", "/statistics/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let channel_id: typed::Id<super::publishing::Channel> = channel_id.into();
        let id: typed::Id<super::publishing::EpisodeStatistics> = id.into();
        typed::one(self.0, &ENDPOINT, &[channel_id.as_str(), id.as_str()]).await
    }
}
/// A list of `publishing_statistics` that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct EpisodeStatisticsList(typed::Query<EpisodeStatistics>);
impl EpisodeStatisticsList {
    /// With any other query parameter.
    #[inline]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.param(name, value))
    }
    /// So many requests at once, where the pages don't depend on each other.
    #[inline]
    pub fn ahead(self, requests: usize) -> Self {
        Self(self.0.ahead(requests))
    }
    /// The records, page after page: a stream, to be pinned. An error is its last item.
    #[inline]
    pub fn records(self) -> typed::Records<EpisodeStatistics> {
        self.0.records()
    }
    /// The pages: a stream. An error is its last item.
    #[inline]
    pub fn pages(self) -> typed::Pages<EpisodeStatistics> {
        self.0.pages()
    }
}
/// Episode resources
///
/// One record per link that is shown beside an episode.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EpisodeResource {
    /// `id`
    pub id: typed::Id<Self>,
    /// `featured`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub featured: Option<bool>,
    /// `icon`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// giving_fund, people_form, generic_url or services_public_page
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<EpisodeResourceKind>,
    /// `position`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `title`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EpisodeResource {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_episode_resources",
        json_api: true,
        resource: Some("EpisodeResource"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "featured", at: &["featured"], kind: typed::Kind::Boolean },
            typed::Field { name: "icon", at: &["icon"], kind: typed::Kind::Text },
            typed::Field { name: "kind", at: &["kind"], kind: typed::Kind::Text },
            typed::Field { name: "position", at: &["position"], kind: typed::Kind::Integer },
            typed::Field { name: "title", at: &["title"], kind: typed::Kind::Text },
            typed::Field { name: "type", at: &["type"], kind: typed::Kind::Text },
            typed::Field { name: "url", at: &["url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_episode_resources`.
#[derive(Clone, Copy, Debug)]
pub struct EpisodeResourceApi<'a>(#[allow(dead_code)] &'a Client);
impl EpisodeResourceApi<'_> {
    /// One record: `/publishing/v2/episodes/{episode_id}/episode_resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::EpisodeResource>>,
    ) -> Result<typed::Item<EpisodeResource>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/episodes/", "/episode_resources/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::EpisodeResource> = id.into();
        typed::one(self.0, &ENDPOINT, &[episode_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /publishing/v2/episodes/{episode_id}/episode_resources`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        record: NewEpisodeResource,
    ) -> Result<typed::Item<EpisodeResource>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/episode_resources"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        typed::act(self.0, &ACTION, &[episode_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/episodes/{episode_id}/episode_resources/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::EpisodeResource>>,
        record: EpisodeResourceChange,
    ) -> Result<typed::Item<EpisodeResource>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/episode_resources/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::EpisodeResource> = id.into();
        typed::act(self.0, &ACTION, &[episode_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /publishing/v2/episodes/{episode_id}/episode_resources/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::EpisodeResource>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/episode_resources/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::EpisodeResource> = id.into();
        typed::remove::<EpisodeResource>(
            self.0,
            &ACTION,
            &[episode_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `publishing_episode_resources` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewEpisodeResource(typed::Payload);
impl NewEpisodeResource {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `featured`
    pub fn featured(self, value: bool) -> Self {
        Self(self.0.set(&["featured"], value))
    }
    /// `icon`
    pub fn icon(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["icon"], Into::<String>::into(value)))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// `type`
    pub fn type_(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["type"], Into::<String>::into(value)))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `publishing_episode_resources`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct EpisodeResourceChange(typed::Payload);
impl EpisodeResourceChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `featured`
    pub fn featured(self, value: bool) -> Self {
        Self(self.0.set(&["featured"], value))
    }
    /// Without `featured`.
    pub fn clear_featured(self) -> Self {
        Self(self.0.set(&["featured"], serde_json::Value::Null))
    }
    /// `icon`
    pub fn icon(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["icon"], Into::<String>::into(value)))
    }
    /// Without `icon`.
    pub fn clear_icon(self) -> Self {
        Self(self.0.set(&["icon"], serde_json::Value::Null))
    }
    /// `position`
    pub fn position(self, value: i64) -> Self {
        Self(self.0.set(&["position"], value))
    }
    /// Without `position`.
    pub fn clear_position(self) -> Self {
        Self(self.0.set(&["position"], serde_json::Value::Null))
    }
    /// `title`
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["title"], Into::<String>::into(value)))
    }
    /// Without `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.set(&["title"], serde_json::Value::Null))
    }
    /// `type`
    pub fn type_(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["type"], Into::<String>::into(value)))
    }
    /// Without `type`.
    pub fn clear_type(self) -> Self {
        Self(self.0.set(&["type"], serde_json::Value::Null))
    }
    /// `url`
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["url"], Into::<String>::into(value)))
    }
    /// Without `url`.
    pub fn clear_url(self) -> Self {
        Self(self.0.set(&["url"], serde_json::Value::Null))
    }
}
/// What `kind` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EpisodeResourceKind {
    /// `giving_fund`
    GivingFund,
    /// `people_form`
    PeopleForm,
    /// `generic_url`
    GenericUrl,
    /// `services_public_page`
    ServicesPublicPage,
    /// A word that the manifest does not know.
    Other(String),
}
impl EpisodeResourceKind {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GivingFund => "giving_fund",
            Self::PeopleForm => "people_form",
            Self::GenericUrl => "generic_url",
            Self::ServicesPublicPage => "services_public_page",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EpisodeResourceKind {
    fn from(text: &str) -> Self {
        match text {
            "giving_fund" => Self::GivingFund,
            "people_form" => Self::PeopleForm,
            "generic_url" => Self::GenericUrl,
            "services_public_page" => Self::ServicesPublicPage,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EpisodeResourceKind {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EpisodeResourceKind> for String {
    fn from(word: EpisodeResourceKind) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EpisodeResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Episode times
///
/// One record per time at which an episode is shown live.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EpisodeTime {
    /// `id`
    pub id: typed::Id<Self>,
    /// `caveats`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caveats: Option<serde_json::Value>,
    /// upcoming, active or over
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_state: Option<EpisodeTimeCurrentState>,
    /// Moves while it is played
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_timestamp: Option<f64>,
    /// `ends_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<jiff::Timestamp>,
    /// `starts_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<jiff::Timestamp>,
    /// `streaming_service`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub streaming_service: Option<EpisodeTimeStreamingService>,
    /// `video_embed_code`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video_embed_code: Option<String>,
    /// `video_url`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video_url: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for EpisodeTime {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_episode_times",
        json_api: true,
        resource: Some("EpisodeTime"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field { name: "caveats", at: &["caveats"], kind: typed::Kind::Json },
            typed::Field { name: "current_state", at: &["current_state"], kind: typed::Kind::Text },
            typed::Field {
                name: "current_timestamp",
                at: &["current_timestamp"],
                kind: typed::Kind::Number,
            },
            typed::Field {
                name: "ends_at",
                at: &["ends_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "starts_at",
                at: &["starts_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field {
                name: "streaming_service",
                at: &["streaming_service"],
                kind: typed::Kind::Text,
            },
            typed::Field {
                name: "video_embed_code",
                at: &["video_embed_code"],
                kind: typed::Kind::Text,
            },
            typed::Field { name: "video_url", at: &["video_url"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_episode_times`.
#[derive(Clone, Copy, Debug)]
pub struct EpisodeTimeApi<'a>(#[allow(dead_code)] &'a Client);
impl EpisodeTimeApi<'_> {
    /// One record: `/publishing/v2/episodes/{episode_id}/episode_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::EpisodeTime>>,
    ) -> Result<typed::Item<EpisodeTime>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/episodes/", "/episode_times/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::EpisodeTime> = id.into();
        typed::one(self.0, &ENDPOINT, &[episode_id.as_str(), id.as_str()]).await
    }
    /// Makes a record, and gives it: `POST /publishing/v2/episodes/{episode_id}/episode_times`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may have been done, and is not sent again.
    pub async fn create(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        record: NewEpisodeTime,
    ) -> Result<typed::Item<EpisodeTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/episode_times"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: false,
            },
            method: engine_client::Method::Post,
            at: &[],
            key_header: None,
            idempotent: false,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        typed::act(self.0, &ACTION, &[episode_id.as_str()], record.0).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/episodes/{episode_id}/episode_times/{id}`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::EpisodeTime>>,
        record: EpisodeTimeChange,
    ) -> Result<typed::Item<EpisodeTime>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/episode_times/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::EpisodeTime> = id.into();
        typed::act(self.0, &ACTION, &[episode_id.as_str(), id.as_str()], record.0).await
    }
    /// Removes a record: `DELETE /publishing/v2/episodes/{episode_id}/episode_times/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::EpisodeTime>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/episode_times/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::EpisodeTime> = id.into();
        typed::remove::<EpisodeTime>(
            self.0,
            &ACTION,
            &[episode_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// What a new record of `publishing_episode_times` is made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NewEpisodeTime(typed::Payload);
impl NewEpisodeTime {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// `video_embed_code`
    pub fn video_embed_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["video_embed_code"], Into::<String>::into(value)))
    }
    /// `video_url`
    pub fn video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["video_url"], Into::<String>::into(value)))
    }
}
/// What is to change in a record of `publishing_episode_times`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct EpisodeTimeChange(typed::Payload);
impl EpisodeTimeChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `starts_at`
    pub fn starts_at(self, value: jiff::Timestamp) -> Self {
        Self(self.0.set(&["starts_at"], typed::sent_instant(value, typed::Written::Iso)))
    }
    /// Without `starts_at`.
    pub fn clear_starts_at(self) -> Self {
        Self(self.0.set(&["starts_at"], serde_json::Value::Null))
    }
    /// `video_embed_code`
    pub fn video_embed_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["video_embed_code"], Into::<String>::into(value)))
    }
    /// Without `video_embed_code`.
    pub fn clear_video_embed_code(self) -> Self {
        Self(self.0.set(&["video_embed_code"], serde_json::Value::Null))
    }
    /// `video_url`
    pub fn video_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["video_url"], Into::<String>::into(value)))
    }
    /// Without `video_url`.
    pub fn clear_video_url(self) -> Self {
        Self(self.0.set(&["video_url"], serde_json::Value::Null))
    }
}
/// What `current_state` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EpisodeTimeCurrentState {
    /// `upcoming`
    Upcoming,
    /// `active`
    Active,
    /// `over`
    Over,
    /// A word that the manifest does not know.
    Other(String),
}
impl EpisodeTimeCurrentState {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Active => "active",
            Self::Over => "over",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EpisodeTimeCurrentState {
    fn from(text: &str) -> Self {
        match text {
            "upcoming" => Self::Upcoming,
            "active" => Self::Active,
            "over" => Self::Over,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EpisodeTimeCurrentState {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EpisodeTimeCurrentState> for String {
    fn from(word: EpisodeTimeCurrentState) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EpisodeTimeCurrentState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What `streaming_service` says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
#[non_exhaustive]
pub enum EpisodeTimeStreamingService {
    /// `vimeo`
    Vimeo,
    /// `youtube`
    Youtube,
    /// `livestream_com`
    LivestreamCom,
    /// `resi`
    Resi,
    /// `facebook`
    Facebook,
    /// `boxcast`
    Boxcast,
    /// A word that the manifest does not know.
    Other(String),
}
impl EpisodeTimeStreamingService {
    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vimeo => "vimeo",
            Self::Youtube => "youtube",
            Self::LivestreamCom => "livestream_com",
            Self::Resi => "resi",
            Self::Facebook => "facebook",
            Self::Boxcast => "boxcast",
            Self::Other(text) => text,
        }
    }
}
impl From<&str> for EpisodeTimeStreamingService {
    fn from(text: &str) -> Self {
        match text {
            "vimeo" => Self::Vimeo,
            "youtube" => Self::Youtube,
            "livestream_com" => Self::LivestreamCom,
            "resi" => Self::Resi,
            "facebook" => Self::Facebook,
            "boxcast" => Self::Boxcast,
            other => Self::Other(other.to_owned()),
        }
    }
}
impl From<String> for EpisodeTimeStreamingService {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl From<EpisodeTimeStreamingService> for String {
    fn from(word: EpisodeTimeStreamingService) -> Self {
        word.as_str().to_owned()
    }
}
impl std::fmt::Display for EpisodeTimeStreamingService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// Speakerships
///
/// Who speaks in an episode.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Speakership {
    /// `id`
    pub id: typed::Id<Self>,
    /// The relationship `speaker`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<typed::Id<super::publishing::Speaker>>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for Speakership {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_speakerships",
        json_api: true,
        resource: Some("Speakership"),
        fields: &[typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id }],
        relations: &[typed::Relation {
            name: "speaker",
            relationship: "speaker",
            many: false,
            mixed: false,
        }],
    };
}
/// What can be done with records of `publishing_speakerships`.
#[derive(Clone, Copy, Debug)]
pub struct SpeakershipApi<'a>(#[allow(dead_code)] &'a Client);
impl SpeakershipApi<'_> {
    /// One record: `/publishing/v2/episodes/{episode_id}/speakerships/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::Speakership>>,
    ) -> Result<typed::Item<Speakership>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/episodes/", "/speakerships/", ""],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::Speakership> = id.into();
        typed::one(self.0, &ENDPOINT, &[episode_id.as_str(), id.as_str()]).await
    }
    /// Removes a record: `DELETE /publishing/v2/episodes/{episode_id}/speakerships/{id}`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn delete(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        id: impl Into<typed::Id<super::publishing::Speakership>>,
    ) -> Result<(), engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/speakerships/", ""],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Delete,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        let id: typed::Id<super::publishing::Speakership> = id.into();
        typed::remove::<Speakership>(
            self.0,
            &ACTION,
            &[episode_id.as_str(), id.as_str()],
            typed::Payload::default(),
        )
        .await
    }
}
/// Note templates
///
/// The notes that listeners can fill in during an episode, at most one each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NoteTemplate {
    /// `id`
    pub id: typed::Id<Self>,
    /// `auto_create_free_form_notes`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_create_free_form_notes: Option<bool>,
    /// `enabled`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `published_at`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<jiff::Timestamp>,
    /// `template`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Attributes that the manifest does not declare, and values that don't fit.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub other: serde_json::Map<String, serde_json::Value>,
}
impl typed::Model for NoteTemplate {
    const SHAPE: &'static typed::Shape = &typed::Shape {
        stream: "publishing_note_template",
        json_api: true,
        resource: Some("NoteTemplate"),
        fields: &[
            typed::Field { name: "id", at: &["id"], kind: typed::Kind::Id },
            typed::Field {
                name: "auto_create_free_form_notes",
                at: &["auto_create_free_form_notes"],
                kind: typed::Kind::Boolean,
            },
            typed::Field { name: "enabled", at: &["enabled"], kind: typed::Kind::Boolean },
            typed::Field {
                name: "published_at",
                at: &["published_at"],
                kind: typed::Kind::Timestamp(typed::Written::Iso),
            },
            typed::Field { name: "template", at: &["template"], kind: typed::Kind::Text },
        ],
        relations: &[],
    };
}
/// What can be done with records of `publishing_note_template`.
#[derive(Clone, Copy, Debug)]
pub struct NoteTemplateApi<'a>(#[allow(dead_code)] &'a Client);
impl NoteTemplateApi<'_> {
    /// One record: `/publishing/v2/episodes/{episode_id}/note_template`.
    ///
    /// # Errors
    /// When there is none (`NotFound`), or the request fails.
    pub async fn get(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
    ) -> Result<typed::Item<NoteTemplate>, engine_client::Error> {
        static ENDPOINT: typed::Endpoint = typed::Endpoint {
            path: &["/publishing/v2/episodes/", "/note_template"],
            headers: &[("X-PCO-API-Version", "2024-03-25")],
            params: &[],
            listing: engine_client::Listing::default,
            own_id: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        typed::one(self.0, &ENDPOINT, &[episode_id.as_str()]).await
    }
    /// Changes a record, and gives it: `PATCH /publishing/v2/episodes/{episode_id}/note_template`.
    ///
    /// # Errors
    /// When the API refuses it, or the request fails. A lost answer is asked for again.
    pub async fn update(
        &self,
        episode_id: impl Into<typed::Id<super::publishing::Episode>>,
        record: NoteTemplateChange,
    ) -> Result<typed::Item<NoteTemplate>, engine_client::Error> {
        static ACTION: typed::Action = typed::Action {
            endpoint: typed::Endpoint {
                path: &["/publishing/v2/episodes/", "/note_template"],
                headers: &[("X-PCO-API-Version", "2024-03-25")],
                params: &[],
                listing: engine_client::Listing::default,
                own_id: true,
            },
            method: engine_client::Method::Patch,
            at: &[],
            key_header: None,
            idempotent: true,
        };
        let episode_id: typed::Id<super::publishing::Episode> = episode_id.into();
        typed::act(self.0, &ACTION, &[episode_id.as_str()], record.0).await
    }
}
/// What is to change in a record of `publishing_note_template`.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "nothing is sent until an action takes it"]
pub struct NoteTemplateChange(typed::Payload);
impl NoteTemplateChange {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// `auto_create_free_form_notes`
    pub fn auto_create_free_form_notes(self, value: bool) -> Self {
        Self(self.0.set(&["auto_create_free_form_notes"], value))
    }
    /// Without `auto_create_free_form_notes`.
    pub fn clear_auto_create_free_form_notes(self) -> Self {
        Self(self.0.set(&["auto_create_free_form_notes"], serde_json::Value::Null))
    }
    /// `enabled`
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set(&["enabled"], value))
    }
    /// Without `enabled`.
    pub fn clear_enabled(self) -> Self {
        Self(self.0.set(&["enabled"], serde_json::Value::Null))
    }
    /// `template`
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.set(&["template"], Into::<String>::into(value)))
    }
    /// Without `template`.
    pub fn clear_template(self) -> Self {
        Self(self.0.set(&["template"], serde_json::Value::Null))
    }
}
